package org.backfile.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A master and two workers in processes of their own, from the jars that Maven brings; they end with it. */
final class Cluster implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    /** What Spark needs to be let into on JDK 17 and later. */
    static final String OPENS = Stream.of(
                    "java.lang",
                    "java.lang.invoke",
                    "java.io",
                    "java.net",
                    "java.nio",
                    "java.util",
                    "java.util.concurrent",
                    "sun.nio.ch",
                    "sun.security.action")
            .map(each -> "--add-opens=java.base/" + each + "=ALL-UNNAMED")
            .collect(Collectors.joining(" "));

    private final Path folder;
    private final Path jars;
    private final List<Process> processes = new ArrayList<>();
    private final String address;

    Cluster(Path folder) throws IOException {
        this.folder = folder;
        this.jars = Files.createDirectories(folder.resolve("home/jars"));
        Files.createFile(folder.resolve("home/RELEASE"));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar")) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
        int port = freePort();
        address = "spark://127.0.0.1:" + port;
        java(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        await(port);
        for (int i = 0; i < WORKERS; i++) {
            java(
                    "worker-" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "-c",
                    "1",
                    "-m",
                    "1g",
                    "--webui-port",
                    "0",
                    "-d",
                    folder.resolve("work-" + i).toString(),
                    address);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(int port) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assert socket.isConnected();
                return;
            } catch (IOException e) {
                sleep();
            }
        }
        throw new IOException("no master: " + Files.readString(folder.resolve("master.log")));
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process java(String name, String... command) throws IOException {
        var all = new ArrayList<String>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        all.addAll(List.of(OPENS.split(" ")));
        all.addAll(List.of("-Xmx512m", "-cp", jars + "/*"));
        all.addAll(List.of(command));
        Process process = process(name, all).start();
        processes.add(process);
        return process;
    }

    private ProcessBuilder process(String name, List<String> command) {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        process.environment().put("SPARK_HOME", folder.resolve("home").toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return process;
    }

    /**
     * Submits our jar, and waits for its end.
     *
     * @return what it told
     */
    String submit(Path jar, String... args) throws Exception {
        String name = "application-" + System.nanoTime();
        var all = new ArrayList<String>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        all.addAll(List.of(OPENS.split(" ")));
        all.addAll(List.of(
                "-Xmx1g",
                "-Dspark.master=" + address,
                "-Dspark.jars=" + jar,
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-Dspark.executor.memory=800m",
                "-Dspark.speculation=true",
                "-Dspark.executor.extraJavaOptions=" + OPENS,
                "-cp",
                jars + "/*:" + jar,
                "org.backfile.spark.Main"));
        all.addAll(List.of(args));
        int status = process(name, all).start().waitFor();
        String told = Files.readString(folder.resolve(name + ".log"));
        if (status != 0) {
            throw new IllegalStateException("status " + status + ": " + told);
        }
        return told;
    }

    /** How many workers have done something. */
    long workersThatWorked() {
        return Stream.iterate(0, i -> i + 1)
                .limit(WORKERS)
                .filter(i -> {
                    try (Stream<Path> files = Files.walk(folder.resolve("work-" + i))) {
                        return files.anyMatch(file -> file.endsWith(Program.NAME));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .count();
    }

    /** Ends what was started, and waits until it has ended. */
    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            Process process = processes.get(i);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }
}
