package hqb.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The category tree. */
@Tag(name = "Parts")
@Controller("/api/v1/categories")
@ExecuteOn(TaskExecutors.BLOCKING)
class CategoriesController {
    private final Categories categories;
    private final Parts parts;

    CategoriesController(Categories categories, Parts parts) {
        this.categories = categories;
        this.parts = parts;
    }

    /**
     * A category.
     *
     * @param parent slug of the category above; null for a root
     * @param parts  parts in it and below it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CategoryItem(String slug, String name, @Nullable String parent, long parts) {
    }

    /** The whole tree, parents before children, in display order. */
    @Access(Permission.PUBLIC)
    @Get
    Page<CategoryItem> list(@Parameter(hidden = true) Language language) {
        Map<String, Long> counts = categories.withDescendants(parts.countByCategory());
        return Page.whole(categories.all().stream()
                .map(category -> new CategoryItem(category.slug(), category.name(language), category.parent(),
                        counts.getOrDefault(category.slug(), 0L)))
                .toList());
    }
}
