package io.beckon.journeys.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** What is kept of a story that failed: for every tab a picture, the page and the browser's log, and the logs of the servers. */
public final class Evidence {
    private final Path directory;

    /** Into a directory that comes into being with the first piece. */
    public Evidence(Path directory) {
        this.directory = directory;
    }

    /** Keeps what every browser shows. */
    public void keepBrowsers(List<Browser> browsers) {
        for (int i = 0; i < browsers.size(); i++) {
            keep(browsers.get(i).driver(), "browser-" + (i + 1));
        }
    }

    /** Keeps copies of the files. */
    public void keepFiles(List<Path> files) {
        for (Path file : files) {
            try {
                Files.createDirectories(directory);
                Files.copy(file, directory.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void keep(ChromeDriver driver, String name) {
        try {
            int tab = 0;
            for (String handle : driver.getWindowHandles()) {
                tab++;
                driver.switchTo().window(handle);
                String label = name + "-tab-" + tab;
                write(label + ".png", driver.getScreenshotAs(OutputType.BYTES));
                write(label + ".html", driver.getPageSource());
                write(label + ".url.txt", driver.getCurrentUrl());
            }
            write(
                    name + ".log",
                    String.join(
                            "\n",
                            driver.manage().logs().get(LogType.BROWSER).toJson().stream()
                                    .map(Object::toString)
                                    .toList()));
        } catch (WebDriverException gone) {
            write(name + ".gone.txt", gone.toString());
        }
    }

    private void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) {
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
