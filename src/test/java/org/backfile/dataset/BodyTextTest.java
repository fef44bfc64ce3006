package org.backfile.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<p>One.</p>~<p>Two <em>and</em> a half.</p> | One.//Two and a half.",
                "<p>a &lt; b &amp; c &#233; &eacute;</p> | a < b & c é é",
                "<p>a < b, <3</p> | a < b, <3",
                "<p>line<br />next</p> | line/next",
                "<ul>~<li>one</li>~<li>two</li>~</ul><p>end</p> | one//two//end",
                "<p>seen<script>if (a < b) {}</script> too</p><style>p{}</style><!-- <p>no</p> --> | seen too",
                "plain | plain",
                "<p>open < | open <",
                "<p>cut <b | cut"
            })
    void keepsWordsAndParagraphs(String html, String text) {
        assertThat(BodyText.of(html.replace('~', '\n')).replace('\n', '/')).isEqualTo(text);
    }
}
