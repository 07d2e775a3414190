package org.candour.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import org.candour.support.Missing;

/**
 * A real browser without a screen: the Chromium that is installed, or Playwright's own.
 */
public final class TestBrowser implements AutoCloseable {

	private static final String MISSING = "NO BROWSER: the tests in a browser need Chromium. Install the package chromium.";

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private TestBrowser(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * The browser. Without one the test is skipped, and fails where {@code CI} is set: a
	 * build that claims to have tried the pages must have tried them.
	 */
	public static TestBrowser open() {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		try {
			LaunchOptions options = new LaunchOptions().setArgs(QUIET);
			installed().ifPresent(options::setExecutablePath);
			return new TestBrowser(playwright, playwright.chromium().launch(options));
		}
		catch (PlaywrightException ex) {
			playwright.close();
			throw Missing.of(MISSING, ex);
		}
	}

	/** Somebody at a computer of their own, signed in. */
	StaffSession deskOf(String username, String address) {
		StaffSession desk = new StaffSession(
				this.browser.newContext(new Browser.NewContextOptions().setViewportSize(1400, 1000)), address);
		desk.signIn(username);
		return desk;
	}

	/** A computer at which nobody has signed in. */
	StaffSession emptyDesk(String address) {
		return new StaffSession(this.browser.newContext(new Browser.NewContextOptions().setViewportSize(1000, 760)),
				address);
	}

	/** Somebody outside the council, with a browser of their own. */
	public PublicPerson person(Browser.NewContextOptions options, String address) {
		boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
		return new PublicPerson(this.browser.newContext(options), scripts, address);
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Optional<Path> installed() {
		return Stream
			.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

}
