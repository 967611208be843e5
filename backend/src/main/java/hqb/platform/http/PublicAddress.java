package hqb.platform.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where people find the product.
 *
 * @param url its start page, without a slash at the end; links in mails begin with it
 */
@ConfigurationProperties("hqb.public")
public record PublicAddress(@Bindable(defaultValue = "http://localhost:8080") String url) {

    /** The address of a page. */
    public String page(String path) {
        return url + path;
    }
}
