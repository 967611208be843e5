package hqb.spaces.centres;

import hqb.platform.Refusal;
import jakarta.inject.Singleton;

/** A centre and a service as somebody named them. */
@Singleton
public class FindCentre {
    private final Centres centres;

    FindCentre(Centres centres) {
        this.centres = centres;
    }

    /** The centre of an address; throws {@link Refusal} not-found when there is none. */
    public Centre get(String slug) {
        return centres.find(slug).orElseThrow(() -> Refusal.notFound("There is no service centre " + slug + ".", "没有此服务中心。"));
    }

    /**
     * The centre of a field.
     *
     * @param pointer the field as JSON Pointer
     * @throws Refusal naming the field when there is none
     */
    public Centre named(String pointer, String slug) {
        return centres.find(slug).orElseThrow(
                () -> Refusal.invalid(pointer, "There is no such service centre; GET /api/v1/centres lists them.",
                        "没有此服务中心；GET /api/v1/centres 列出全部中心。"));
    }

    /**
     * The service of a field or parameter.
     *
     * @throws Refusal naming it when there is none
     */
    public static CentreService service(String field, String code) {
        return CentreService.ofCode(code).orElseThrow(() -> Refusal.invalid(field,
                "Use policy, government, ip, testing, desks or registration.", "请使用 policy、government、ip、testing、desks 或 registration。"));
    }
}
