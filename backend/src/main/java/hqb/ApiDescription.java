package hqb;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** What the OpenAPI description says of the whole. */
@OpenAPIDefinition(info = @Info(title = "Virtual HQB", version = "v1", description = """
        Parts, live offers of many suppliers, and leasable spaces of the Huaqiangbei electronics district.
        Errors are problem+json (RFC 9457). Lists are {items, total, next}; pass next back as cursor.
        Texts follow Accept-Language (en, zh-CN); codes never do.""", license = @License(name = "Apache-2.0")))
final class ApiDescription {
    private ApiDescription() {
    }
}
