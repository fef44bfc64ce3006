package org.backfile.cli;

/** The command {@code backfile}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("backfile");
    }
}
