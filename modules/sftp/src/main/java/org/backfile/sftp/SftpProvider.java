package org.backfile.sftp;

import com.jcraft.jsch.AgentConnector;
import com.jcraft.jsch.AgentIdentityRepository;
import com.jcraft.jsch.ConfigRepository;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.OpenSSHConfig;
import com.jcraft.jsch.SSHAgentConnector;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.UnixDomainSocketFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.publish.target.PublishTarget;
import org.backfile.publish.target.TargetOptions;
import org.backfile.publish.target.TargetProvider;
import org.backfile.report.UserError;

/**
 * Opens {@code sftp://user@host:port/path}, with the keys, the agent, the settings and the known hosts of the user's own ssh;
 * or with a password in the environment.
 */
public final class SftpProvider implements TargetProvider {
    private static final String PASSWORD = "BACKFILE_SFTP_PASSWORD";
    private static final int MILLIS = 20_000;
    private static final int PORT = 22;
    /** So many channels a connection usually has. */
    private static final int CHANNELS = 8;

    private final Path ssh;
    private final Optional<String> password;

    /** For {@link java.util.ServiceLoader}. */
    public SftpProvider() {
        this(Path.of(System.getProperty("user.home"), ".ssh"), Optional.ofNullable(System.getenv(PASSWORD)));
    }

    /** @param ssh the folder of keys, settings and known hosts */
    SftpProvider(Path ssh, Optional<String> password) {
        this.ssh = ssh;
        this.password = password;
    }

    @Override
    public PublishTarget open(String target, TargetOptions options) {
        URI address = address(target);
        try {
            Session session = session(address);
            session.connect(MILLIS);
            return new SftpPublishTarget(session, target, folder(address), Math.min(options.jobs(), CHANNELS));
        } catch (JSchException e) {
            throw refused(target, e);
        }
    }

    private static URI address(String target) {
        try {
            var address = new URI(target);
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new UserError(target + " names no host", "write it like sftp://me@example.org/srv/www/archive");
    }

    /** Absolute, or with {@code /~/} at its beginning from the user's own folder on. */
    private static String folder(URI address) {
        String path = String.valueOf(address.getPath()).replaceAll("/+$", "");
        return path.startsWith("/~/") ? path.substring(3) : path;
    }

    private Session session(URI address) throws JSchException {
        var client = new JSch();
        Path known = ssh.resolve("known_hosts");
        if (Files.isRegularFile(known)) {
            client.setKnownHosts(known.toString());
        }
        for (String name : List.of("id_ed25519", "id_ecdsa", "id_rsa")) {
            Path key = ssh.resolve(name);
            if (Files.isRegularFile(key)) {
                client.addIdentity(key.toString());
            }
        }
        addAgent(client);
        readSettings(client);
        String user = address.getUserInfo() == null ? System.getProperty("user.name") : address.getUserInfo();
        Session session = client.getSession(user, address.getHost(), address.getPort() < 0 ? PORT : address.getPort());
        password.ifPresent(word -> session.setPassword(word.getBytes(StandardCharsets.UTF_8)));
        session.setConfig("PreferredAuthentications", "publickey,password");
        return session;
    }

    private static void addAgent(JSch client) {
        if (System.getenv("SSH_AUTH_SOCK") != null) {
            try {
                AgentConnector agent = new SSHAgentConnector(new UnixDomainSocketFactory());
                client.setIdentityRepository(new AgentIdentityRepository(agent));
            } catch (com.jcraft.jsch.AgentProxyException e) {
                // Then the keys in files have to do.
            }
        }
    }

    private void readSettings(JSch client) {
        Path file = ssh.resolve("config");
        if (Files.isRegularFile(file)) {
            try {
                ConfigRepository settings = OpenSSHConfig.parseFile(file.toString());
                client.setConfigRepository(settings);
            } catch (IOException e) {
                throw new UserError(file + " cannot be read (" + e.getMessage() + ")", "see that you may read it", e);
            }
        }
    }

    private UserError refused(String target, JSchException e) {
        String why = String.valueOf(e.getMessage());
        if (why.startsWith("UnknownHostKey") || why.contains("reject HostKey")) {
            return new UserError(
                    "The host of " + target + " is not among those that are known (" + ssh.resolve("known_hosts") + ")",
                    "call it once with ssh, and look at its key",
                    e);
        }
        if (why.startsWith("Auth")) {
            return new UserError(
                    target + " does not let you in (" + why + ")",
                    "put a key into " + ssh + " or an agent, or a password into " + PASSWORD,
                    e);
        }
        return new UserError(
                target + " cannot be reached (" + why + ")", "look at the host's name, port and network", e);
    }
}
