"""Opens the pages that documents are exported to in a headless Chromium, and uses them.

    web_pages.py FUNCPIPE_REPL

FUNCPIPE_CHROMIUM and FUNCPIPE_CHROMEDRIVER name the browser and its driver.
"""

import glob
import os
import re
import subprocess
import sys
import tempfile
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

PROGRAM = sys.argv.pop(1)
TRANSCRIPTS = os.path.join(os.path.dirname(__file__), "..", "..", "transcripts")
# A phone, a tablet, a desk.
WIDTHS = (360, 768, 1280)

DOCUMENT = """# Streams & pictures

Some <b>prose</b> with a [link](http://example.com) and a ![picture](http://example.com/a.png).

```funcpipe setup
>>> secret = 40
```

```funcpipe hide
>>> hidden = 41
```

- in a list:

  ```funcpipe
  >>> p = async_gen_map(async_gen_from_list([1, 2]), lambda x: effect("see <" + str(x) + ">") or x + secret)
  >>> take 1 p
  >>> break
  ```

```funcpipe error=ZeroDivisionError
>>> drive async_gen_map(async_gen_from_list([1, 0]), lambda x: 1 // x)
```
"""


def export(path):
    done = subprocess.run([PROGRAM, "export", path, "--html"], capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return done.stdout


def chromium():
    options = webdriver.ChromeOptions()
    # Within a container the browser has no sandbox of its own, and little shared memory.
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = os.environ["FUNCPIPE_CHROMIUM"]
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(os.environ["FUNCPIPE_CHROMEDRIVER"]))


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.browser = chromium()
        source = cls.write("streams.md", DOCUMENT)
        subprocess.run([PROGRAM, "replay", source, "--update"], check=True, capture_output=True, timeout=120)
        cls.page = cls.write("streams.html", export(source))

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.folder.cleanup()

    @classmethod
    def write(cls, name, text):
        path = os.path.join(cls.folder.name, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        return path

    def open(self, path, width=1280, media="", dark=False):
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})
        self.browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500},
        )
        self.browser.get_log("browser")
        self.browser.get_log("performance")
        self.browser.get("file://" + path)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def script(self, text, *arguments):
        return self.browser.execute_script(text, *arguments)

    def assert_quiet(self):
        """No error on the console, and nothing was asked of any network."""
        self.assertEqual(self.browser.get_log("browser"), [])
        log = " ".join(entry["message"] for entry in self.browser.get_log("performance"))
        asked = set(re.findall(r'"Network.requestWillBeSent".*?"url":"([^"]*)"', log))
        self.assertEqual({url for url in asked if not url.startswith("file://")}, set())

    # What is on the page

    def test_the_document_is_there(self):
        self.open(self.page)
        self.assertEqual(self.browser.title, "Streams & pictures")
        self.assertEqual(self.one("h1").text, "Streams & pictures")
        # Raw HTML is left out, a picture is a link.
        self.assertEqual(self.one("main > p").text, "Some prose with a link and a picture.")
        self.assertEqual(self.all("img"), [])
        self.assertEqual(len(self.all("li .session")), 1)
        self.assertNotIn("hidden = 41", self.script("return document.body.textContent"))
        self.assertFalse(self.one("details.setup").get_attribute("open"))
        inputs = [pre.text for pre in self.all("li .in")]
        self.assertEqual(inputs[1:], [">>> take 1 p", ">>> break"])
        self.assertIn("effect   see <1>", self.all("li .out")[1].text)
        self.assert_quiet()

    def test_what_is_copied_can_be_typed(self):
        self.open(self.page)
        copied = self.script(
            "getSelection().selectAllChildren(document.querySelectorAll('li .in')[1]); return getSelection().toString()")
        self.assertEqual(copied.strip(), "take 1 p")

    def test_each_run_has_a_picture(self):
        self.open(self.page)
        captions = [caption.text for caption in self.all("figcaption")]
        self.assertEqual(
            captions,
            [
                "Run #1 of p: 1 item so far. How to read the picture",
                "Run #1 of p: 1 item.",
                "Run #2 of async_gen_map(async_gen_from_list([1, 0]), lambda x: 1 // x): 1 item.",
            ],
        )
        # A lane a stage, and the run's own; as high as their lines in the picture.
        lanes = self.all("#picture-1 .lanes li")
        self.assertEqual(len(lanes), 3)
        self.assertEqual([lane.text for lane in lanes][::2], ["run #1", "from_list 2 items"])
        heights = [lane.size["height"] for lane in lanes]
        self.assertEqual(heights, [38, 38, 38])
        self.assertEqual(len(self.all("#legend")), 1)

    # Stepping

    def state(self, number):
        return self.script(
            """
            const figure = document.querySelector("#picture-" + arguments[0]);
            const columns = [...figure.querySelectorAll("g.m")];
            return {at: Number(figure.querySelector("input").value), count: columns.length,
                    now: columns.findIndex(c => c.classList.contains("now")),
                    later: columns.filter(c => c.classList.contains("later")).length,
                    text: figure.querySelector("output").textContent,
                    last: figure.querySelectorAll(".moments li").length};
            """,
            number,
        )

    def test_without_a_step_the_whole_run_is_seen(self):
        self.open(self.page)
        state = self.state(1)
        self.assertEqual((state["now"], state["later"], state["at"]), (-1, 0, state["count"] - 1))
        self.assertEqual(state["count"], state["last"])
        self.assertTrue(state["text"].startswith(f"{state['count']} events: step"))

    def test_buttons_step(self):
        self.open(self.page)
        figure = self.one("#picture-2")
        figure.find_element(By.CSS_SELECTOR, ".back").click()
        before = self.state(2)
        figure.find_element(By.CSS_SELECTOR, ".next").click()
        after = self.state(2)
        self.assertEqual((after["at"] - before["at"], after["now"], after["later"]), (1, after["at"], 0))
        self.assertEqual(after["text"], f"{after['count']}. run #1 is closed after 1 item")
        self.assertEqual(before["later"], 1)

    def test_keys_step_and_the_ends_are_ends(self):
        self.open(self.page)
        slider = self.one("#picture-1 input")
        slider.send_keys(Keys.HOME)
        self.assertEqual(self.state(1)["text"], "1. run #1 of p is opened; nothing runs yet")
        slider.send_keys(Keys.ARROW_RIGHT)
        self.assertEqual(self.state(1)["at"], 1)
        self.assertEqual(slider.get_attribute("aria-valuetext"), self.state(1)["text"])
        strip = self.one("#picture-1 .strip")
        strip.send_keys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT)
        self.assertEqual(self.state(1)["at"], 0)
        strip.send_keys(Keys.END)
        state = self.state(1)
        self.assertEqual((state["at"], state["later"]), (state["count"] - 1, 0))

    def test_every_step_says_one_thing(self):
        self.open(self.page)
        slider = self.one("#picture-1 input")
        slider.send_keys(Keys.HOME)
        texts = []
        for _ in range(self.state(1)["count"]):
            texts.append(self.state(1)["text"])
            slider.send_keys(Keys.ARROW_RIGHT)
        self.assertEqual([int(text.split(".")[0]) for text in texts], list(range(1, len(texts) + 1)))
        self.assertIn("effect: see <1> (while map", " ".join(texts))
        self.assertIn("item 1 of the run", " ".join(texts))

    def test_the_picture_is_touched(self):
        self.open(self.page)
        self.script("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))",
                    self.all("#picture-1 g.m .column")[3])
        self.assertEqual(self.state(1)["now"], 3)

    def test_the_step_is_in_sight_on_a_phone(self):
        self.open(self.page, width=360)
        slider = self.one("#picture-2 input")
        for key in (Keys.HOME, Keys.END):
            slider.send_keys(key)
            seen = self.script(
                """
                const strip = document.querySelector("#picture-2 .strip").getBoundingClientRect();
                const now = document.querySelector("#picture-2 .now").getBoundingClientRect();
                return now.left >= strip.left - 1 && now.right <= strip.right + 1;
                """)
            self.assertTrue(seen, key)

    def test_a_run_that_goes_on_begins_where_its_input_began(self):
        self.open(self.page, width=360)
        place = """
            const strip = document.querySelector(arguments[0] + " .strip");
            return strip.querySelector(arguments[1]).getBoundingClientRect().left - strip.getBoundingClientRect().left;
            """
        self.assertLess(self.script(place, "#picture-2", "g.m"), -20)
        # Or further right, where the picture ends before.
        self.assertTrue(38 <= self.script(place, "#picture-2", "path.input") <= 150)
        self.assertAlmostEqual(self.script(place, "#picture-1", "g.m"), 0, delta=2)

    def test_all_is_reached_by_keyboard(self):
        self.open(self.page)
        self.one("body").click()
        seen = set()
        for _ in range(60):
            self.browser.switch_to.active_element.send_keys(Keys.TAB)
            element = self.browser.switch_to.active_element
            seen.add(element.tag_name + "." + (element.get_attribute("class") or ""))
        self.assertLessEqual(
            {"a.", "summary.", "button.back", "button.next", "input.", "div.strip", "pre.out"}, seen)

    def test_without_a_script_it_is_a_document(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            self.open(self.page)
            self.assertEqual([steps.is_displayed() for steps in self.all(".steps")], [False, False, False])
            self.assertTrue(self.one("#picture-1 svg").is_displayed())
        finally:
            self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    # Looks

    def test_no_page_is_wider_than_its_window(self):
        for path in [self.page] + self.shipped():
            for width in WIDTHS:
                self.open(path, width)
                with self.subTest(path=os.path.basename(path), width=width):
                    content, window = self.script(
                        "const root = document.documentElement; return [root.scrollWidth, root.clientWidth]")
                    self.assertEqual(content, window)
                    # But for a scroll bar.
                    self.assertTrue(width - 20 <= window <= width, window)
            self.assert_quiet()

    def shipped(self):
        pages = []
        for path in sorted(glob.glob(os.path.join(TRANSCRIPTS, "*.md"))):
            pages.append(self.write(os.path.basename(path) + ".html", export(path)))
        self.assertGreaterEqual(len(pages), 10)
        return pages

    CONTRAST = """
        const number = text => text.match(/[0-9.]+/g).map(Number);
        const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
          .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
        const behind = element => {
          for (let e = element; e; e = e.parentElement) {
            const colour = number(getComputedStyle(e).backgroundColor);
            if (colour.length < 4 || colour[3] > 0) return colour;
          }
          return [255, 255, 255];
        };
        const low = [];
        for (const element of document.querySelectorAll("main *")) {
          const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
          if (!own || element.closest("svg")) continue;
          const [a, b] = [light(number(getComputedStyle(element).color)), light(behind(element))];
          const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
          if (ratio < 4.5) low.push(element.tagName + "." + element.className + " " + ratio.toFixed(2));
        }
        return low;
        """

    def test_light_and_dark_are_readable(self):
        backgrounds = []
        for dark in (False, True):
            self.open(self.page, dark=dark)
            self.script("document.querySelectorAll('details').forEach(d => d.open = true)")
            # The contrast that WCAG 2.1 asks of text (AA).
            self.assertEqual(self.script(self.CONTRAST), [])
            backgrounds.append(self.script("return getComputedStyle(document.body).backgroundColor"))
        self.assertEqual(backgrounds, ["rgb(253, 252, 249)", "rgb(22, 24, 29)"])

    def test_printed_it_is_a_document(self):
        self.open(self.page)
        self.one("#picture-1 input").send_keys(Keys.HOME)
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.assertEqual([steps.is_displayed() for steps in self.all(".steps")], [False] * 3)
        # All of the run, whatever step the window shows, and nothing cut off at a sheet's edge.
        opacities = self.script("return [...document.querySelectorAll('#picture-1 g.m')].map(g => getComputedStyle(g).opacity)")
        self.assertEqual(set(opacities), {"1"})
        self.browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": 640, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        cut = self.script(
            "return [...document.querySelectorAll('.part, pre')].filter("
            "p => p.getBoundingClientRect().right > document.documentElement.clientWidth).length")
        self.assertEqual(cut, 0)

    def test_nothing_in_a_document_acts(self):
        nasty = "</script><script>document.title = 'owned'</script><img src=x onerror=\"document.title='owned'\">"
        text = (
            f"# Safe\n\n{nasty}\n\n<script>document.title = 'owned'</script>\n\n"
            f"```funcpipe\n>>> '''{nasty}'''\n>>> take 1 async_gen_map(async_gen_from_list([1]), lambda x: effect('''{nasty}''') or '''{nasty}''')\n```\n")
        source = self.write("nasty.md", text)
        subprocess.run([PROGRAM, "replay", source, "--update"], check=True, capture_output=True, timeout=120)
        self.open(self.write("nasty.html", export(source)))
        self.assertEqual(self.browser.title, "Safe")
        self.assertEqual(self.all("img"), [])
        self.assertEqual(len(self.all("script")), 1)
        self.assert_quiet()


if __name__ == "__main__":
    unittest.main()
