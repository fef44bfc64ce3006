package org.backfile.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.backfile.testing.FaultyFileSystem.Faults;
import org.backfile.testing.FaultyFileSystem.Killed;

/** Faults that come at one call, counted from 1. */
public final class NthCall implements Faults {
    private final int number;
    private final Kind kind;
    /** What calls count; empty for all. */
    private final String name;

    private final List<String> calls = new ArrayList<>();
    private String met = "";

    private NthCall(int number, Kind kind) {
        this(number, kind, "");
    }

    private NthCall(int number, Kind kind, String name) {
        this.number = number;
        this.kind = kind;
        this.name = name;
    }

    private enum Kind {
        /** The program dies at a call that changes something, and makes no other. */
        KILL,
        /** From then on nothing can be written. */
        FULL,
        /** Once. */
        BROKEN
    }

    /** Kills the program at the nth call that changes something; if that is a write, when it is half done. */
    public static NthCall kill(int number) {
        return new NthCall(number, Kind.KILL);
    }

    /** Lets the disk be full from the nth call on that changes something. */
    public static NthCall full(int number) {
        return new NthCall(number, Kind.FULL);
    }

    /** Lets the nth call, which need not change anything, fail, and no other. */
    public static NthCall broken(int number) {
        return new NthCall(number, Kind.BROKEN);
    }

    /** Lets the first call of a name fail, and no other: of several threads' calls nobody knows the numbers. */
    public static NthCall brokenFirst(String name) {
        return new NthCall(1, Kind.BROKEN, name);
    }

    @Override
    public synchronized void before(String call, boolean changes) throws IOException {
        if (!name.isEmpty() && !name.equals(call)) {
            return;
        }
        if (!changes && kind != Kind.BROKEN) {
            if (kind == Kind.KILL && calls.size() >= number) {
                throw new Killed();
            }
            return;
        }
        calls.add(call);
        if (calls.size() < number) {
            return;
        }
        boolean isFirst = calls.size() == number;
        met = isFirst ? call : met;
        if (kind == Kind.KILL) {
            throw isFirst && call.equals("write") ? new FaultyChannel.HalfWritten(new Killed()) : new Killed();
        }
        boolean needsRoom = !call.equals("delete") && !call.equals("move") && !call.equals("truncate");
        if (kind == Kind.FULL && needsRoom) {
            throw new IOException("No space left on device");
        }
        if (kind == Kind.BROKEN && isFirst) {
            throw new IOException("Input/output error");
        }
    }

    /** The calls so far that count, in their order. */
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    /** The call at which the fault came; empty if there were too few. */
    public synchronized Optional<String> met() {
        return met.isEmpty() ? Optional.empty() : Optional.of(met);
    }

    /** Runs something that this may end; empty if it did not come to its end. */
    public static <T> Optional<T> survive(Supplier<T> run) {
        try {
            return Optional.of(run.get());
        } catch (Killed e) {
            return Optional.empty();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Killed) { // in another thread
                return Optional.empty();
            }
            throw e;
        }
    }
}
