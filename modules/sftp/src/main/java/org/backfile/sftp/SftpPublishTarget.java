package org.backfile.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.publish.target.FileByFile;
import org.backfile.publish.target.SendOutcome;
import org.backfile.publish.target.SentFile;
import org.backfile.report.UserError;
import org.jspecify.annotations.Nullable;

/** A folder over SFTP. A file goes beside its place first, and is then renamed, so that nobody sees half of one. */
final class SftpPublishTarget extends FileByFile {
    private static final String PART = ".part-of-backfile-";

    private final Session session;
    private final String name;
    private final String root;
    private final ConcurrentLinkedQueue<ChannelSftp> idle = new ConcurrentLinkedQueue<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong parts = new AtomicLong();

    SftpPublishTarget(Session session, String name, String root, int jobs) {
        super(jobs);
        this.session = session;
        this.name = name;
        this.root = root;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean keepsHeaders() {
        return false;
    }

    /** Asks a server something. */
    @FunctionalInterface
    private interface Call<T> {
        T on(ChannelSftp channel) throws SftpException, IOException;
    }

    /** A channel takes one question at a time. */
    private <T> T with(Call<T> call) throws SftpException, IOException {
        ChannelSftp channel = idle.poll();
        if (channel == null) {
            channel = open();
        }
        T answer = call.on(channel);
        idle.add(channel); // one that has failed is not asked again
        return answer;
    }

    private ChannelSftp open() {
        try {
            var channel = (ChannelSftp) session.openChannel("sftp");
            channel.connect();
            return channel;
        } catch (JSchException e) {
            throw new UserError(
                    "The connection to " + name + " is gone (" + e.getMessage() + ")",
                    "nothing is lost: publish again when that is mended",
                    e);
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            return with(channel -> {
                if (look(channel, place(path)) == null) {
                    return Optional.empty();
                }
                var bytes = new ByteArrayOutputStream();
                channel.get(place(path), bytes);
                return Optional.of(bytes.toByteArray());
            });
        } catch (SftpException | IOException e) {
            throw failed(path, e);
        }
    }

    @Override
    public void write(String path, byte[] bytes) {
        try {
            with(channel -> {
                makeFolder(channel, root);
                put(channel, new ByteArrayInputStream(bytes), path);
                return path;
            });
        } catch (SftpException | IOException e) {
            throw failed(path, e);
        }
    }

    private UserError failed(String path, Exception e) {
        return new UserError(
                path + " at " + name + " cannot be used (" + e.getMessage() + ")",
                "see that you may write there; nothing is lost: publish again when that is mended",
                e);
    }

    @Override
    protected SendOutcome send(SentFile file) {
        try {
            return with(channel -> send(channel, file));
        } catch (SftpException | IOException e) {
            return SendOutcome.failed(file.path(), String.valueOf(e.getMessage()));
        }
    }

    private SendOutcome send(ChannelSftp channel, SentFile file) throws SftpException, IOException {
        String place = place(file.path());
        makeFolder(channel, parent(place));
        SftpATTRS there = file.mayReplace() ? null : look(channel, place);
        if (there != null) {
            return there.isReg() && there.getSize() == file.size() && isSame(channel, place, file)
                    ? SendOutcome.done(file.path())
                    : SendOutcome.foreign(file.path());
        }
        try (InputStream in = Files.newInputStream(file.file())) {
            put(channel, in, file.path());
        }
        return SendOutcome.done(file.path());
    }

    private static boolean isSame(ChannelSftp channel, String place, SentFile file) throws SftpException, IOException {
        try (InputStream one = channel.get(place);
                InputStream other = Files.newInputStream(file.file())) {
            byte[] bytes = one.readNBytes(1 << 16);
            while (bytes.length > 0) {
                if (!java.util.Arrays.equals(bytes, other.readNBytes(bytes.length))) {
                    return false;
                }
                bytes = one.readNBytes(1 << 16);
            }
            return other.read() < 0;
        }
    }

    /** Beside it, and there at once, as far as the server can. */
    private void put(ChannelSftp channel, InputStream bytes, String path) throws SftpException {
        String place = place(path);
        String folder = parent(place);
        String part = (folder.isEmpty() ? "" : folder + "/") + PART + parts.incrementAndGet();
        channel.put(bytes, quoted(part), ChannelSftp.OVERWRITE);
        try {
            channel.rename(quoted(part), quoted(place));
        } catch (SftpException e) {
            if (look(channel, place) == null) {
                channel.rm(quoted(part));
                throw e;
            }
            // A server without the extension for it renames over nothing.
            channel.rm(quoted(place));
            channel.rename(quoted(part), quoted(place));
        }
    }

    @Override
    protected SendOutcome remove(String path) {
        try {
            return with(channel -> {
                String place = place(path);
                SftpATTRS there = look(channel, place);
                if (there != null && !there.isDir()) {
                    channel.rm(quoted(place));
                    removeEmpty(channel, parent(place));
                }
                return SendOutcome.done(path);
            });
        } catch (SftpException | IOException e) {
            return SendOutcome.failed(path, String.valueOf(e.getMessage()));
        }
    }

    private void removeEmpty(ChannelSftp channel, String folder) {
        for (String above = folder; above.length() > root.length(); above = parent(above)) {
            try {
                channel.rmdir(quoted(above));
                folders.remove(above);
            } catch (SftpException e) {
                return; // it is not empty
            }
        }
    }

    private void makeFolder(ChannelSftp channel, String folder) throws SftpException {
        if (folder.isEmpty() || folder.equals("/") || folders.contains(folder)) {
            return;
        }
        SftpATTRS there = look(channel, folder);
        if (there == null) {
            makeFolder(channel, parent(folder));
            try {
                channel.mkdir(quoted(folder));
            } catch (SftpException e) {
                if (look(channel, folder) == null) { // and not made by another thread meanwhile
                    throw e;
                }
            }
        } else if (!there.isDir() && !there.isLink()) {
            throw new SftpException(ChannelSftp.SSH_FX_FAILURE, "there is a file where a folder is needed: " + folder);
        }
        folders.add(folder);
    }

    private static @Nullable SftpATTRS look(ChannelSftp channel, String place) throws SftpException {
        try {
            return channel.lstat(quoted(place));
        } catch (SftpException e) {
            if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                return null;
            }
            throw e;
        }
    }

    private String place(String path) {
        return root.isEmpty() ? path : root + "/" + path;
    }

    private static String parent(String place) {
        int slash = place.lastIndexOf('/');
        return slash < 0 ? "" : place.substring(0, slash);
    }

    /** The library takes these for patterns. */
    private static String quoted(String place) {
        return place.replaceAll("([\\\\*?])", "\\\\$1");
    }

    @Override
    public void close() {
        session.disconnect();
    }
}
