import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Runs Lucene's IndonesianAnalyzer over a text, line by line; prints the terms and the seconds of the best round. */
public class Lucene {
    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
        String[] lines = text.split("\n");
        int rounds = Integer.parseInt(arguments[1]);
        double best = Double.MAX_VALUE;
        long terms = 0;
        try (IndonesianAnalyzer analyzer = new IndonesianAnalyzer()) {
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                terms = 0;
                for (String line : lines) {
                    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(line))) {
                        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                        stream.reset();
                        while (stream.incrementToken()) terms += term.length() > 0 ? 1 : 0;
                        stream.end();
                    }
                }
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
        }
        System.out.println(terms + "\t" + best);
    }
}
