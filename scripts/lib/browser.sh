# Sourced by scripts that need a browser: to try the web pages that documents are exported to.

find_browser() {
  FUNCPIPE_CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome) &&
    FUNCPIPE_CHROMEDRIVER=$(command -v chromedriver)
}

# Exports FUNCPIPE_CHROMIUM and FUNCPIPE_CHROMEDRIVER, installing both where apt-get can.
# Tests that do not find them say that they skip.
prepare_browser() {
  if ! find_browser && command -v apt-get >/dev/null 2>&1; then
    say "Installing chromium and chromium-driver, in which web pages are tested (apt-get)."
    apt_install chromium chromium-driver fonts-dejavu-core || true
  fi
  if find_browser; then
    export FUNCPIPE_CHROMIUM FUNCPIPE_CHROMEDRIVER
  else
    say "No Chromium with its chromedriver was found: tests in a browser will skip."
  fi
}
