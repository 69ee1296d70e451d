package io.beckon.admin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.visit.DeviceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36|DESKTOP|Chrome|Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0|DESKTOP|Edge|Windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15|DESKTOP|Safari|macOS",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1|PHONE|Safari|iOS",
                "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36|PHONE|Chrome|Android",
                "Mozilla/5.0 (Linux; Android 15; SM-X910) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36|TABLET|Chrome|Android",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|DESKTOP|Firefox|Linux",
                "curl/8.5.0|ROBOT|curl|''",
                "<b>x</b>|DESKTOP|''|''",
                "''|UNKNOWN|''|''"
            })
    void readsWhatAUserAgentSays(String userAgent, DeviceKind kind, String browser, String system) {
        assertThat(Device.of(userAgent)).isEqualTo(new Device(kind, browser, system));
    }
}
