package hqb;

import hqb.accounts.organisations.AppointAdmin;
import hqb.platform.Refusal;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;

/** The command {@code appoint}: makes somebody an administrator of the platform. */
final class AppointCommand {
    /**
     * Appoints whom the word names.
     *
     * @return the exit code: 0 when appointed, 1 when refused, 2 when there is not exactly one word
     */
    int run(List<String> words, Map<String, Object> settings) {
        if (words.size() != 1) {
            System.err.println("Name one e-mail address: appoint name@example.org");
            return 2;
        }
        try (ApplicationContext context = Application.context(settings).start()) {
            context.getBean(AppointAdmin.class).appoint(words.getFirst());
            System.out.println(words.getFirst() + " is an administrator now. The role works after signing in with a second factor.");
            return 0;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }
}
