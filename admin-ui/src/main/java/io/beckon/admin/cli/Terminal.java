package io.beckon.admin.cli;

import io.beckon.definitions.Problem;
import java.io.PrintStream;
import java.util.List;

/** Where a command speaks: results to {@code out}, everything else to {@code err}. */
record Terminal(PrintStream out, PrintStream err) {
    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println(line);
        err.flush();
    }

    void complain(String what, List<Problem> problems) {
        String number = problems.size() == 1 ? "1 problem:" : problems.size() + " problems:";
        complain(what + " has " + number);
        problems.forEach(problem -> complain("  " + problem.path() + "  " + problem.message()));
    }
}
