package io.beckon.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.StringNode;

/** The examples are those of RFC 8785. */
class CanonicalJsonTest {
    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "0000000000000004, 2e-323",
        "0000000000000014, 1e-322",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesNumbersAsEcmaScript(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalJson.text(DoubleNode.valueOf(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatJsonCannotSay(double value) {
        assertThatThrownBy(() -> CanonicalJson.text(DoubleNode.valueOf(value)))
                .hasMessageContaining("Expected a finite number");
    }

    /** RFC 8785, section 3.2.2. */
    @Test
    void writesLiteralsNumbersAndStrings() {
        String given = """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}""";

        assertThat(CanonicalJson.text(Json.MAPPER.readTree(given))).isEqualTo("""
                        {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    /** RFC 8785, section 3.2.3: by UTF-16 code units, so the emoji comes before the presentation form. */
    @Test
    void sortsNamesByCodeUnits() {
        Map<String, String> given = Map.of(
                "\u20ac", "5", "\r", "1", "\ufb33", "7", "1", "2", "\ud83d\ude00", "6", "\u0080", "3", "\u00f6", "4");

        assertThat(CanonicalJson.text(Json.MAPPER.valueToTree(given)).replaceAll("[^1-7,]", ""))
                .isEqualTo("1,12,3,4,5,6,7");
    }

    @Test
    void writesEmptyContainersWithoutSpace() {
        assertThat(CanonicalJson.text(Json.MAPPER.readTree(" { \"a\" : [ ] , \"b\" : { } } ")))
                .isEqualTo("{\"a\":[],\"b\":{}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "-9007199254740993", "123456789012345678901234567890"})
    void refusesIntegersThatLoseDigits(String integer) {
        assertThatThrownBy(() -> CanonicalJson.text(Json.MAPPER.readTree(integer)))
                .hasMessageContaining("Expected an integer within 2^53");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00b", "\ude00\ud83d"})
    void refusesLoneSurrogates(String text) {
        assertThatThrownBy(() -> CanonicalJson.text(StringNode.valueOf(text))).hasMessageContaining("lone surrogates");
    }

    @Property
    void readsBackEveryNumber(@ForAll double value) {
        String text = CanonicalJson.text(DoubleNode.valueOf(value));

        assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
    }

    @Property
    void readsBackEveryText(@ForAll String text) {
        String canonical;
        try {
            canonical = CanonicalJson.text(StringNode.valueOf(text));
        } catch (IllegalArgumentException loneSurrogate) {
            return;
        }

        assertThat(Json.MAPPER.readTree(canonical).stringValue()).isEqualTo(text);
    }
}
