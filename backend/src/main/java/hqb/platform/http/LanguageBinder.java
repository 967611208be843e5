package hqb.platform.http;

import hqb.platform.Language;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller the language that the asker prefers, when it has a parameter of that type. */
@Singleton
final class LanguageBinder implements TypedRequestArgumentBinder<Language> {
    @Override
    public Argument<Language> argumentType() {
        return Argument.of(Language.class);
    }

    @Override
    public BindingResult<Language> bind(ArgumentConversionContext<Language> context, HttpRequest<?> source) {
        Language language = Requests.language(source);
        return () -> Optional.of(language);
    }
}
