package org.backfile.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;

class FileByFileTest {
    private final List<SendOutcome> told = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> begun = new ConcurrentLinkedQueue<>();

    /** A target that does with each path as it is told. */
    private final class Told extends FileByFile {
        private final Function<String, SendOutcome> one;

        Told(int jobs, Function<String, SendOutcome> one) {
            super(jobs);
            this.one = one;
        }

        @Override
        public String name() {
            return "told";
        }

        @Override
        public boolean keepsHeaders() {
            return false;
        }

        @Override
        public Optional<byte[]> read(String path) {
            return Optional.empty();
        }

        @Override
        public void write(String path, byte[] bytes) {
            throw new UnsupportedOperationException(path);
        }

        @Override
        protected SendOutcome send(SentFile file) {
            return remove(file.path());
        }

        @Override
        protected SendOutcome remove(String path) {
            begun.add(path);
            return one.apply(path);
        }

        @Override
        public void close() {}
    }

    private static List<SentFile> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SentFile("a" + i, Path.of("a" + i), 1, new FileHeaders("", "", ""), false))
                .toList();
    }

    @Test
    void takesEachOnceAndTellsOfEach() {
        new Told(4, SendOutcome::done).send(files(500), told::add);
        assertThat(told).hasSize(500).doesNotHaveDuplicates();
        new Told(4, SendOutcome::done).remove(List.of(), told::add);
        assertThat(told).hasSize(500);
    }

    @Test
    void goesOnAfterFailuresAndGivesUpAfterTwentyInARow() {
        var target =
                new Told(1, path -> path.endsWith("9") ? SendOutcome.done(path) : SendOutcome.failed(path, "it rains"));
        target.send(files(100), told::add);
        assertThat(told).hasSize(100);

        told.clear();
        assertThatThrownBy(() -> new Told(1, path -> SendOutcome.failed(path, "it rains")).send(files(100), told::add))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("20 files one after the other")
                .hasMessageContaining("a19 (it rains)")
                .hasMessageContaining("publish again");
        assertThat(told).hasSize(20);
    }

    @Test
    void whatAThreadThrowsEndsAllOfThem() {
        var broken = new IllegalArgumentException("broken");
        assertThatThrownBy(() -> new Told(3, path -> {
                            if (path.equals("a7")) {
                                throw broken;
                            }
                            return SendOutcome.done(path);
                        })
                        .send(files(100_000), told::add))
                .isSameAs(broken);
        assertThat(begun).hasSizeLessThan(100_000);
        var error = new StackOverflowError();
        assertThatThrownBy(() -> new Told(1, path -> {
                            throw error;
                        })
                        .remove(List.of("a"), told::add))
                .isSameAs(error);
    }
}
