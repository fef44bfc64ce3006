package org.backfile.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;

class PublishTargetsTest {
    @Test
    void tellsKindsApart() {
        assertThat(List.of("www", "/srv/www", "../a:b/c", "C:\\www", "C:/www", "./x:y"))
                .noneMatch(PublishTargets::isRemote);
        assertThat(List.of("me@example.org:/srv", "example.org:www", "host::module/path", "s3://b", "rsync://h/m"))
                .allMatch(PublishTargets::isRemote);
    }

    @Test
    void opensWhatAnAddressNames() throws Exception {
        opens("me@example.org:/srv", RsyncPublishTarget.class);
        opens("RSYNC://h/m", RsyncPublishTarget.class);
        opens("www", FolderPublishTarget.class);
    }

    private static void opens(String address, Class<? extends PublishTarget> kind) throws Exception {
        try (PublishTarget target = PublishTargets.open(address, new TargetOptions("", 8))) {
            assertThat(target).isInstanceOf(kind);
        }
    }

    @Test
    void saysHowToGetAPartThatIsNotThere() {
        var options = new TargetOptions("", 8);
        assertThatThrownBy(() -> PublishTargets.open("sftp://example.org/www", options))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("mvn -f modules/sftp/pom.xml package")
                .hasMessageContaining("-sftp.zip");
        assertThatThrownBy(() -> PublishTargets.open("ftp://example.org/www", options))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("s3://");
        assertThatThrownBy(() -> new TargetOptions("", 0))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--jobs=0");
    }
}
