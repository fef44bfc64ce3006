package org.backfile.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.backfile.testing.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture is, its bytes tell; what does more than show something is refused. */
class MediaFileTest {
    private static final long MOST = 1 << 20;

    private static MediaFile of(byte[] bytes) {
        return MediaFile.of(bytes, MOST).file().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void tellsKindAndSizeOfWhatJavaWrites(String kind) {
        MediaFile file = of(Images.of(kind, 31, 17, 0xFF8800));
        assertThat(file.name()).matches("[0-9a-f]{20}\\." + kind);
        assertThat(file.width()).isEqualTo(31);
        assertThat(file.height()).isEqualTo(17);
    }

    @Test
    void namesOneContentOneName() {
        assertThat(of(Images.png(9, 9, 1)).name())
                .isEqualTo(of(Images.png(9, 9, 1)).name());
        assertThat(of(Images.png(9, 9, 1)).name())
                .isNotEqualTo(of(Images.png(9, 9, 2)).name());
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] webp(String chunk, byte[] data) {
        var out = ByteBuffer.allocate(64);
        out.put(latin("RIFF\0\0\0\0WEBP" + chunk)).putInt(0).put(data);
        return Arrays.copyOf(out.array(), 64);
    }

    @Test
    void readsTheThreeFormsOfWebp() {
        byte[] large = {0, 0, 0, 0, 0x7F, 0x02, 0, (byte) 0xDF, 0x01, 0};
        assertThat(of(webp("VP8X", large))).matches(file -> file.width() == 640 && file.height() == 480);
        byte[] lossy = {0, 0, 0, (byte) 0x9D, 0x01, 0x2A, (byte) 0x80, 0x02, (byte) 0xE0, 0x01};
        assertThat(of(webp("VP8 ", lossy))).matches(file -> file.width() == 640 && file.height() == 480);
        // 14 bits of width less one, 14 of height less one, the least significant first
        int bits = 639 | 479 << 14;
        byte[] lossless = {0x2F, (byte) bits, (byte) (bits >> 8), (byte) (bits >> 16), (byte) (bits >> 24)};
        assertThat(of(webp("VP8L", lossless))).matches(file -> file.width() == 640 && file.height() == 480);
    }

    private static byte[] box(String name, byte[]... parts) {
        var out = new ByteArrayOutputStream();
        int length = 8;
        for (byte[] part : parts) {
            length += part.length;
        }
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(latin(name));
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void readsAvifAndHowItIsTurned() {
        byte[] size = box(
                "ispe",
                ByteBuffer.allocate(12).putInt(0).putInt(640).putInt(480).array());
        byte[] none = new byte[4];
        byte[] start = box("ftyp", latin("avif\0\0\0\0avifmif1"));
        byte[] plain = box("meta", none, box("iprp", box("ipco", size)));
        byte[] turned = box("meta", none, box("iprp", box("ipco", size, box("irot", new byte[] {1}))));
        assertThat(of(concat(start, plain)))
                .matches(file -> file.width() == 640 && file.name().endsWith(".avif"));
        assertThat(of(concat(start, turned))).matches(file -> file.width() == 480 && file.height() == 640);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    @Test
    void turnsPhotographsAsTheirCamerasSay() {
        byte[] photo = Images.of("jpg", 40, 20, 0x336699);
        byte[] exif = HexFormat.of()
                .parseHex(
                        "ffe10022457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000" + "00000000");
        byte[] turned = concat(concat(Arrays.copyOf(photo, 2), exif), Arrays.copyOfRange(photo, 2, photo.length));
        assertThat(of(turned)).matches(file -> file.width() == 20 && file.height() == 40);
    }

    @Test
    void refusesWhatIsNoPictureWhateverItIsCalled() {
        assertThat(MediaFile.of(latin("<!DOCTYPE html><p>Not here"), MOST).why())
                .contains("no picture");
        assertThat(MediaFile.of(new byte[0], MOST).why()).contains("empty");
        assertThat(MediaFile.of(Arrays.copyOf(Images.png(9, 9, 1), 14), MOST).why())
                .contains("damaged");
        assertThat(MediaFile.of(Images.png(200, 200, 1), 100).why()).contains("longer");
    }

    @Test
    void tellsWhatCountsReaders() {
        assertThat(MediaFile.of(Images.of("gif", 1, 1, 0), MOST).isPixel()).isTrue();
        assertThat(MediaFile.of(Images.of("gif", 2, 1, 0), MOST).isPixel()).isFalse();
    }

    @Test
    void takesDrawings() {
        MediaFile drawing = of(
                Images.svg(
                        "<style>path{fill:url(#a)}</style><defs><linearGradient id=\"a\"/></defs><path d=\"M0 0\"/><use xlink:href=\"#a\"/>"));
        assertThat(drawing)
                .matches(file -> file.width() == 300
                        && file.height() == 200
                        && file.name().endsWith(".svg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload=\"alert(1)\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">Words</p></foreignObject>",
                "<image href=\"https://tracker.example/a.png\"/>",
                "<use xlink:href=\"other.svg#a\"/>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<style>@import 'https://tracker.example/a.css';</style>",
                "<path style=\"fill:url(https://tracker.example/a)\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<path d=\"M0 0\">",
                "&unknown;"
            })
    void refusesDrawingsThatDoMore(String within) {
        assertThat(MediaFile.of(Images.svg(within), MOST).why()).startsWith("it is a drawing with");
    }

    @Test
    void refusesEntitiesThatGrow() {
        byte[] bomb = latin(
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>");
        assertThat(MediaFile.of(bomb, MOST).why()).contains("entities");
    }

    @Test
    void readsAddressesThatHoldBytes() {
        assertThat(DataAddress.bytes(Images.data(Images.png(3, 3, 7)))).hasValue(Images.png(3, 3, 7));
        assertThat(DataAddress.bytes("data:image/svg+xml,%3Csvg%20/>")).hasValue(latin("<svg />"));
        assertThat(DataAddress.bytes("https://e.example/a.png")).isEmpty();
    }
}
