# The two commands: `make site` and `make test`. They need Python 3.11 or newer (with venv), git and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: site test serve screenshots bench review publish lock clean

site: $(VENV)/.site
	$(BIN)/briefing build

serve: $(VENV)/.site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

# BRIEFING_NO_SKIP=1 (set by .ci/run) makes a failure of what would be skipped. ARGS goes to pytest.
test: $(VENV)/.test
	@$(BIN)/python tests/browser/chromium.py
	$(BIN)/python -m pytest $(ARGS)

# Pictures of every page kind, for the README and for whoever changes a page.
screenshots: site $(VENV)/.test
	@$(BIN)/python tests/browser/chromium.py
	$(BIN)/python tests/browser/screenshots.py site docs/screenshots

# Speed beside installed peers, as ratios in one run; accuracy is part of `make test` where its data is at hand.
bench: $(VENV)/.site
	$(BIN)/python benches/speed.py

# The strict site, and beside it what the review of a pull request needs (review/).
review:
	@.ci/review

# Onto the pages branch: make publish SITE=site [FOLDER=preview/12]; without SITE the folder is withdrawn.
publish:
	@.ci/publish "$(SITE)" "$(FOLDER)"

# The environment: made again only when what it was made from has changed.
$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Python 3.11 or newer is needed; name one: make site PYTHON=python3.12' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.site: requirements.lock pyproject.toml | $(VENV)/.python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: requirements-test.lock $(VENV)/.site
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	@touch $@

# Newer versions: hashes for every platform, no address of any index.
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
  --no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml --extra setup
lock: $(VENV)/.site
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(COMPILE) -o requirements.lock
	$(COMPILE) --extra test -o requirements-test.lock

clean:
	rm -rf site review .cache .pytest_cache $(VENV)
