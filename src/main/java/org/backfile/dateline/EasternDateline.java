package org.backfile.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Dateline;
import org.backfile.dateline.DatelineParser.Found;

/**
 * Finds datelines as the agencies of China, Taiwan, Japan and Korea write them: {@code 新华社北京3月4日电（记者王某）},
 * {@code 【ロンドン時事】}, {@code (서울=연합뉴스) 김아무개 기자 = }.
 */
final class EasternDateline {
    /** Before this no letter or bracket of theirs stands, but for ASCII's brackets. */
    static final char FIRST = 0x3000;

    private static final String CHINESE = "新华社|新华网|新華社|中新社|中新网|中国新闻网|中通社|人民网|央视网|央视新闻|光明网|中青网"
            + "|澎湃新闻|中央社|法新社|路透社?|美联社|美聯社|塔斯社|俄新社|共同社|韩联社|韓聯社|彭博社|本报|本報|本网|本社";
    private static final String JAPANESE =
            "時事通信社?|時事|共同通信社?|共同|ロイター|聯合ニュース|新華社|タス|AFP|ＡＦＰ|CNS|AP|ＡＰ|DPA|EPA|中央社フォーカス台湾|中央社";
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}";

    private static final Pattern CHINESE_WIRE = Pattern.compile("[（(【［\\[]?(" + CHINESE + ")[^。，,：:）)】]{0,24}?"
            + "(?:" + NUMBER + "\\s*月\\s*)?" + NUMBER + "\\s*日\\s*(?:综合|綜合|外|专|專)?[电電讯訊][）)】］\\]]?"
            + "(?:\\s*[（(][^）)]{1,40}[）)])?(\\s*(?:题)?[：:]?\\s*)");
    private static final Pattern JAPANESE_BRACKET = Pattern.compile(
            "【([^】]{0,24}?[ 　＝=]?)(" + JAPANESE + "|[＝=][^】＝=]{2,12})(?:[＝=・](?:" + JAPANESE + "))?】(\\s*)");
    private static final Pattern JAPANESE_WIRE = Pattern.compile(
            "[［\\[][^］\\]]{2,30}?[ 　]*" + NUMBER + "日[ 　]+(" + JAPANESE + ")[^］\\]]{0,6}[］\\]](\\s*[-－–—]?\\s*)");
    private static final Pattern KOREAN = Pattern.compile("[(\\[【]([^)\\]】=＝]{1,24})[=＝]([^)\\]】]{2,15})[)\\]】]"
            + "(?:\\s*[가-힣A-Za-z·, ]{2,40}?(?:기자|특파원|통신원|위원|인턴기자))?(\\s*[=＝]?\\s*)");
    private static final Pattern KOREAN_CREDIT = Pattern.compile("사진|영상|출처|자료|그래픽|이미지|캡처|제공|편집|일러스트|글");
    private static final Pattern KOREAN_AGENCY = Pattern.compile(".*(?:뉴스|뉴스1|뉴시스|통신|일보|신문|경제|인포맥스|투데이|데일리)");
    private static final List<Pattern> WIRES = List.of(CHINESE_WIRE, JAPANESE_WIRE);

    private EasternDateline() {}

    /** Finds one at the start of a text; empty if there is none, or no text behind it. */
    static Optional<Found> find(String head) {
        for (Pattern wire : WIRES) {
            Matcher matcher = wire.matcher(head);
            if (matcher.lookingAt()) {
                return found(head, matcher, 2, matcher.group(1));
            }
        }
        Matcher bracket = JAPANESE_BRACKET.matcher(head);
        if (head.charAt(0) == '【' && bracket.lookingAt() && !hasHangul(head, bracket.end())) {
            boolean named = "＝=".indexOf(bracket.group(2).charAt(0)) >= 0;
            boolean place = !bracket.group(1).isBlank() || bracket.group(2).startsWith("AFP");
            return place ? found(head, bracket, 3, named ? "" : bracket.group(2)) : Optional.empty();
        }
        Matcher korean = KOREAN.matcher(head);
        boolean isDateline = korean.lookingAt()
                && hasHangul(head, korean.end())
                && !KOREAN_CREDIT.matcher(korean.group(1)).find()
                && KOREAN_AGENCY.matcher(korean.group(2)).matches();
        return isDateline ? found(head, korean, 3, korean.group(2)) : Optional.empty();
    }

    private static Optional<Found> found(String head, Matcher matcher, int gap, String agency) {
        String text = head.substring(0, matcher.start(gap)).strip();
        return matcher.end() < head.length()
                ? Optional.of(new Found(new Dateline(text, agency), matcher.end(), true))
                : Optional.empty();
    }

    private static boolean hasHangul(String text, int to) {
        return text.substring(0, to).chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }
}
