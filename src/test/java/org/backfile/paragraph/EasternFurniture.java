package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Captions, credits and dates as they stand among Chinese and Japanese paragraphs. */
final class EasternFurniture {
    private final Random random;
    private final String letters;
    private final boolean japanese;

    private EasternFurniture(String letters, Random random) {
        this.random = random;
        this.letters = letters;
        this.japanese = letters.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30FF);
    }

    static List<String> put(List<String> article, Random random) {
        double rate = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.25;
        String letters =
                PlainProse.bare(String.join("", article)).replaceAll("[^\\u4E00-\\u9FFF\\u3040-\\u30FF，、]", "");
        if (letters.length() < 60) {
            return article;
        }
        var furniture = new EasternFurniture(letters, random);
        var blocks = new ArrayList<String>();
        if (random.nextInt(4) == 0) {
            blocks.add(furniture.bit(8 + random.nextInt(20)));
        }
        if (random.nextInt(5) == 0) {
            blocks.add(furniture.byline());
        }
        for (String block : article) {
            if (random.nextDouble() < rate) {
                blocks.add(furniture.caption());
            }
            blocks.add(block);
        }
        if (random.nextInt(4) == 0) {
            blocks.add(furniture.byline());
        }
        if (random.nextInt(8) == 0) {
            blocks.add(furniture.bit(6 + random.nextInt(10)));
        }
        return blocks;
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String caption() {
        String caption = bit(6 + random.nextInt(24));
        String who = name(2 + random.nextInt(3));
        return japanese
                ? any(
                        caption,
                        caption + "（写真：" + who + "）",
                        caption + "＝" + who + "撮影",
                        "■" + caption,
                        caption + "！",
                        "【" + caption + "】")
                : any(
                        caption,
                        caption + "（图片来源：" + who + "）",
                        caption + "。" + who + " 摄",
                        "▲" + caption,
                        caption + "！",
                        "资料图：" + caption,
                        "（" + caption + "）",
                        "图片来源：" + who,
                        caption + " " + bit(4 + random.nextInt(14)));
    }

    private String byline() {
        String who = name(2 + random.nextInt(2));
        String other = name(2 + random.nextInt(4));
        String date = 2001 + random.nextInt(25) + "年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
        String time = 2001 + random.nextInt(25) + "-06-0" + (1 + random.nextInt(9)) + " 10:0" + random.nextInt(10);
        return japanese
                ? any(date, time, "（" + who + "）", "取材・文：" + who)
                : any(
                        date,
                        time + " 来源：" + other,
                        "记者 " + who + " " + other,
                        other + "记者 " + who,
                        "责任编辑：" + who,
                        "来源：" + other,
                        "文/" + who,
                        "编辑|" + who);
    }

    private String name(int length) {
        return bit(length).replaceAll("[，、]", "人");
    }

    private String bit(int length) {
        int from = random.nextInt(Math.max(1, letters.length() - length));
        String bit = letters.substring(from, Math.min(letters.length(), from + length))
                .replaceAll("^[，、]+|[，、]+$", "");
        while (bit.length() > 2 && Particles.end(bit)) {
            bit = bit.substring(0, bit.length() - 1);
        }
        return bit.isEmpty() ? "人" : bit;
    }
}
