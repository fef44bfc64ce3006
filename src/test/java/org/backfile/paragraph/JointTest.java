package org.backfile.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointTest {
    /** Pieces are parted by bars. */
    @ParameterizedTest
    @CsvSource({
        "他读过|《河边》|的书。, 他读过《河边》的书。",
        "他读过|〈河边〉|和|〔晚灯〕|。, 他读过〈河边〉和〔晚灯〕。",
        "他说|“好”|。, 他说“好”。",
        "他说|‘好’|以后走了。, 他说‘好’以后走了。",
        "他想了想……|然后走了。, 他想了想……然后走了。",
        "他走了|——|没有回来。, 他走了——没有回来。",
        "他说：“|河边|”很好。, 他说：“河边”很好。",
        "“好”|“不好”|都是他说的。, “好”“不好”都是他说的。",
        "店里装了|LED|灯。, 店里装了LED灯。",
        "装了 LED 灯的店|Studio 5|开门了。, 装了 LED 灯的店 Studio 5 开门了。",
        "彼は|\"夜\"|を読んだ。, 彼は\"夜\"を読んだ。",
        "東京の|カフェ・|夜|で会った。, 東京のカフェ・夜で会った。",
        "佐々|木さん, 佐々木さん",
        "그는 어제|《밤》|을 읽었다, 그는 어제 《밤》을 읽었다",
        "He read|《夜》|on the train, He read 《夜》 on the train",
        "He wrote|“night”|on the wall, He wrote “night” on the wall",
        "and so …|it ended, and so … it ended",
        "He said|—|and left, He said — and left"
    })
    void putsABlankOnlyWhereThereWasOne(String pieces, String whole) {
        LineShape[] shapes = Stream.of(pieces.split("\\|")).map(LineShape::new).toArray(LineShape[]::new);
        assertThat(Joint.join(shapes, 0, shapes.length)).isEqualTo(whole);
    }
}
