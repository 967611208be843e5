package hqb.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private static ClientAddress behind(int proxies) {
        return new ClientAddress(new ProxySettings(proxies));
    }

    private static MutableHttpRequest<?> request(String host, String forwardedFor) {
        return HttpRequest.GET("/").header("Host", host).header("X-Forwarded-For", forwardedFor);
    }

    @Test
    void onlyWhatOurOwnProxiesSayIsBelieved() {
        MutableHttpRequest<?> request = request("hqb.example", "198.51.100.1, 203.0.113.9, 10.0.0.2");

        assertThat(behind(1).of(request)).isEqualTo("10.0.0.2");
        assertThat(behind(2).of(request)).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({"localhost:8080, false", "127.0.0.1, false", "[::1]:8080, false", "hqb.example, true", "192.168.1.5:8080, true",
        "localhost.evil.example, true"})
    void aCookieForAnotherMachineIsSecure(String host, boolean secure) {
        assertThat(behind(0).needsSecureCookie(request(host, ""))).isEqualTo(secure);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "127.1.2.3, true", "::1, true", "0:0:0:0:0:0:0:1, true", "10.0.0.1, false", "203.0.113.127, false"})
    void loopbackIsThisMachineAlone(String address, boolean loopback) {
        assertThat(ClientAddress.isLoopback(address)).isEqualTo(loopback);
    }
}
