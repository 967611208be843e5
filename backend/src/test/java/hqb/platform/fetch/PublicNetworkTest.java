package hqb.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class PublicNetworkTest {
    @Test
    void hostsOfThePublicInternetAreThere() {
        for (String address : new String[]{"8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1",
            "192.169.0.1", "223.255.255.255", "2606:4700:4700::1111", "2400:3200::1"}) {
            assertThat(PublicNetwork.has(InetAddress.ofLiteral(address))).as(address).isTrue();
        }
    }

    @Test
    void whatLeadsIntoANetworkOrNowhereIsNot() {
        for (String address : new String[]{"0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1",
            "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1",
            "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "3fff::1", "100::1", "4000::1"}) {
            assertThat(PublicNetwork.has(InetAddress.ofLiteral(address))).as(address).isFalse();
        }
    }

    @Test
    void anAddressThatCarriesAnotherOneIsNot() {
        for (String address : new String[]{"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1",
            "2002:7f00:1::", "2002:808:808::1", "2001:0:4136:e378::1", "2606:4700::5efe:7f00:1", "2606:4700::200:5efe:a00:1"}) {
            assertThat(PublicNetwork.has(InetAddress.ofLiteral(address))).as(address).isFalse();
        }
    }
}
