package org.aval.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The house's own Java sources, measured as the compiler reads them. */
final class Sources {

    /** A type or a method, where it stands, and how many lines of code it has: neither blank nor a comment. */
    record Piece(String name, int lines) {}

    private static final int LONG_RECORD = 8;

    private final List<Piece> types = new ArrayList<>();
    private final List<Piece> methods = new ArrayList<>();

    private Sources() {}

    List<Piece> types() {
        return types;
    }

    List<Piece> methods() {
        return methods;
    }

    /** All main sources of the modules. */
    static Sources read(String... modules) {
        Sources sources = new Sources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths(modules)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                sources.measure(unit, positions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    static List<Path> paths(String... modules) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(paths::add);
            }
        }
        return paths;
    }

    private void measure(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        String text = unit.getSourceFile().getCharContent(true).toString();
        new TreeScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree type, String outer) {
                String name = outer + type.getSimpleName();
                if (outer.isEmpty()) {
                    types.add(new Piece(name, lines(type)));
                }
                return super.visitClass(type, name + ".");
            }

            @Override
            public Void visitMethod(MethodTree method, String outer) {
                if (method.getBody() != null) {
                    // without the two lines of its braces: what has to be understood at once
                    int body = lines(method.getBody()) - 2;
                    methods.add(new Piece(outer + method.getName(), body - enumerated(method.getBody())));
                }
                return super.visitMethod(method, outer);
            }

            /** The formatter gives each component of a long record a line: together they are one thing to read. */
            private int enumerated(Tree body) {
                int[] lines = {0};
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitNewClass(NewClassTree made, Void none) {
                        boolean plain = made.getArguments().stream().noneMatch(Sources::thinks);
                        if (made.getArguments().size() > LONG_RECORD && plain) {
                            lines[0] += lines(made) - 2;
                            return null;
                        }
                        return super.visitNewClass(made, none);
                    }
                }.scan(body, null);
                return lines[0];
            }

            private int lines(Tree tree) {
                return codeLines(text.substring(
                        (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree)));
            }
        }.scan(unit, "");
    }

    /** Is there more to a value than a name and a question: a decision within, or something done? */
    private static boolean thinks(Tree value) {
        boolean[] found = {false};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
                found[0] = true;
                return null;
            }

            @Override
            public Void visitSwitchExpression(SwitchExpressionTree choice, Void none) {
                found[0] = true;
                return null;
            }
        }.scan(value, null);
        return found[0];
    }

    /** Lines that are neither blank nor only a comment. */
    static int codeLines(String text) {
        int lines = 0;
        boolean comment = false;
        for (String line : text.lines().map(String::strip).toList()) {
            boolean begins = line.startsWith("/*");
            comment = comment || begins;
            if (!line.isEmpty() && !comment && !line.startsWith("//")) {
                lines++;
            }
            comment = comment && !line.endsWith("*/");
        }
        return lines;
    }
}
