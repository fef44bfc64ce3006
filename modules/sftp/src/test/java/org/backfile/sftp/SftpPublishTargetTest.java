package org.backfile.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.backfile.output.Output;
import org.backfile.publish.PublishRun;
import org.backfile.publish.target.PublishTarget;
import org.backfile.publish.target.TargetOptions;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site published over SFTP. */
class SftpPublishTargetTest {
    @TempDir
    Path folder;

    private final TreeMap<String, String> files = new TreeMap<>();
    private SshServer server;
    private Path home;
    private Path ssh;
    private Path output;
    private Path state;

    @BeforeEach
    void start() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        ssh = Files.createDirectory(folder.resolve("ssh"));
        output = folder.resolve("output");
        state = folder.resolve(".backfile");
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        var keys = new SimpleGeneratorHostKeyProvider(folder.resolve("host.key"));
        server.setKeyPairProvider(keys);
        server.setPasswordAuthenticator((user, password, session) -> user.equals("me") && password.equals("word"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.start();
        String key =
                PublicKeyEntry.toString(keys.loadKeys(null).iterator().next().getPublic());
        Files.writeString(ssh.resolve("known_hosts"), "[127.0.0.1]:" + server.getPort() + " " + key + "\n");
        files.put("index.html", "home");
        files.put("1969/07/20/it's *[a] page?.html", "landing");
        files.put("1969/07/20/über.html", "two");
        bake();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    private void bake() {
        try (Output out = Output.open(output, state)) {
            out.takeNamesOfThisMachine();
            files.forEach((path, text) -> out.write(path, "test", text));
            out.finish();
        }
    }

    private PublishRun.Result publish(String path, String password) {
        String address = "sftp://me@127.0.0.1:" + server.getPort() + path;
        var options = new PublishRun.Options(output, state, Optional.empty(), false, false, said -> {});
        try (PublishTarget place =
                new SftpProvider(ssh, Optional.of(password)).open(address, new TargetOptions("", 4))) {
            return PublishRun.run(options, place, Progress.NONE);
        }
    }

    private TreeMap<String, String> there(Path root) throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                if (!path.startsWith(".backfile-publish")) {
                    found.put(path, Files.readString(file));
                }
            }
        }
        return found;
    }

    @Test
    void sendsReplacesAndRemoves() throws IOException {
        assertThat(publish("/www/archive", "word").sent()).isEqualTo(3);
        assertThat(there(home.resolve("www/archive"))).isEqualTo(files);
        assertThat(publish("/www/archive", "word").sent()).isZero();
        files.put("index.html", "another");
        files.remove("1969/07/20/it's *[a] page?.html");
        files.remove("1969/07/20/über.html");
        bake();
        PublishRun.Result result = publish("/www/archive", "word");
        assertThat(result.findings()).isEmpty();
        assertThat(result.sent()).isEqualTo(1);
        assertThat(result.removed()).isEqualTo(2);
        assertThat(there(home.resolve("www/archive"))).isEqualTo(files);
        assertThat(home.resolve("www/archive/1969")).doesNotExist();
    }

    @Test
    void leavesWhatOthersPutThere() throws IOException {
        Path place = Files.createDirectories(home.resolve("own/1969/07/20")).resolve("über.html");
        Files.writeString(place, "own");
        Files.writeString(home.resolve("own/index.html"), "home");
        assertThat(publish("/~/own", "word").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("publish-foreign"));
        assertThat(place).hasContent("own");
        files.clear();
        bake();
        publish("/~/own", "word");
        assertThat(there(home.resolve("own"))).containsOnlyKeys("1969/07/20/über.html");
    }

    @Test
    void saysWhyItIsNotLetIn() throws IOException {
        assertThatThrownBy(() -> publish("/www", "wrong"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("does not let you in")
                .hasMessageContaining("BACKFILE_SFTP_PASSWORD");
        Files.delete(ssh.resolve("known_hosts"));
        assertThatThrownBy(() -> publish("/www", "word"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is not among those that are known");
        assertThatThrownBy(() -> new SftpProvider(ssh, Optional.empty()).open("sftp:///x", new TargetOptions("", 4)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("names no host");
    }
}
