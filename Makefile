# Development of heygen-ext. You need Python 3.11 or newer and make; the rest is installed in .venv.
#
#   make demo        a fake avatar speaks scripts/demo.txt (no account, no API key)
#   make test        run all tests
#   make test-httpx2 run the tests of calls, streams and files, with httpx2
#   make mutants     check that the tests notice when the text stream's logic is broken on purpose
#   make soak        run a million random fault schedules (SCHEDULES=n, ARGS='--seed n')
#   make lint        check formatting, lint rules, types, and which module imports which
#   make regen       generate generated/heygen_api from openapi/
#   make drift       check that generated/ is up to date and the published document has not changed
#   make fetch-spec  take the published document, show what it changes, and regenerate
#   make bench       measure the figures of the README
#   make load        500 asynchronous and 50 synchronous streams with faults, 30 s each
#   make clean       remove what these commands created

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-httpx2 mutants soak lint regen drift fetch-spec bench load clean
.DELETE_ON_ERROR:

demo: $(READY)
	@echo "A fake avatar speaks scripts/demo.txt. Each line is a second of audio and a word."
	@$(BIN)/python scripts/demo_tokens.py scripts/demo.txt | $(BIN)/heygen-ext speak --fake --rate 5

test: $(READY)
	@$(BIN)/python -m pytest -n 2

test-httpx2: $(READY)
	@HEYGEN_EXT_TEST_HTTP=httpx2 $(BIN)/python -m pytest -n 2 tests/transport tests/streaming tests/files

mutants: $(READY)
	@$(BIN)/python scripts/mutants.py

SCHEDULES ?= 1000000

soak: $(READY)
	@$(BIN)/python scripts/soak.py --schedules $(SCHEDULES) $(ARGS)

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy scripts
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright
	@$(BIN)/lint-imports --no-logo

regen: $(READY)
	@$(BIN)/python scripts/regen.py

# Options go in ARGS, for instance: make drift ARGS='--upstream other.json --fail-on breaking'
drift: $(READY)
	@$(BIN)/python scripts/drift.py $(ARGS)

fetch-spec: $(READY)
	@$(BIN)/python scripts/fetch_spec.py $(ARGS)

bench: $(READY)
	@$(BIN)/python scripts/bench.py

load: $(READY)
	@$(BIN)/python -W error scripts/load.py async 500 30
	@$(BIN)/python -W error scripts/load.py sync 50 30

clean:
	rm -rf $(VENV) build dist .hypothesis .*_cache
	find heygen_ext generated scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

# All versions are pinned, also those of pip and of the build backend. pip does not apply constraints
# to an isolated build, so the backend is installed first and the build is not isolated.
$(READY): pyproject.toml .ci/constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "$(PYTHON) is missing or older than 3.11; name another: make PYTHON=python3.12" >&2; \
	    exit 1; }
	@echo "Creating $(VENV) (once; takes about a minute) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
	    --constraint .ci/constraints.txt pip hatchling
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
	    --constraint .ci/constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@
