package org.backfile.bake.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a  { color : red ; }  | a{color :red}",
                "@layer base,  parts; /* both */ p{}|@layer base,parts;p{}",
                "a /* x */ b > c :hover ~ d + e{}|a b>c :hover~d + e{}",
                "a/**/b{}|a b{}",
                "i{width:calc(1px + 2px)}|i{width:calc(1px + 2px)}",
                "q::before { content: \" /* no ; } comment */ \" }|q::before{content:\" /* no ; } comment */ \"}",
                "q{content:'it\\'s ;  }'}|q{content:'it\\'s ;  }'}",
                ".\\31 0 , b{}|.\\31 0,b{}",
                "a{x:y}/* open|a{x:y}",
                "a{b:url(data:image/png;base64,AA==)}|a{b:url(data:image/png;base64,AA==)}"
            })
    void leavesOutWhatMeansNothing(String css, String compact) {
        assertThat(CompactStyle.of(css)).isEqualTo(compact);
    }
}
