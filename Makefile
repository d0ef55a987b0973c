# Development of heygen-ext. Needs Python 3.11 or newer and make; everything else goes to .venv.
#
#   make demo    an avatar (a fake one: no account, no key) speaks scripts/demo.txt token by token
#   make test    all tests
#   make mutants whether the tests notice when the text stream's machine is broken on purpose
#   make soak    a million random schedules of faults against it (SCHEDULES=n, ARGS='--seed n')
#   make lint    formatting, lint rules, types, and who may import whom
#   make regen   generate generated/heygen_api from the vendored document
#   make drift   whether generated/ is what the document gives, and the published one still the same
#   make fetch-spec  the published document into openapi/, what that changes, and make regen
#   make bench   the figures of the README
#   make load    500 asynchronous and 50 synchronous streams for 30 s, with faults
#   make clean   remove what was made here

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test mutants soak lint regen drift fetch-spec bench load clean
.DELETE_ON_ERROR:

demo: $(READY)
	@echo "A fake avatar speaks scripts/demo.txt as it is written: the second, and the word."
	@$(BIN)/python scripts/demo_tokens.py scripts/demo.txt | $(BIN)/heygen-ext speak --fake --rate 5

test: $(READY)
	@$(BIN)/python -m pytest -n 2

mutants: $(READY)
	@$(BIN)/python scripts/mutants.py

SCHEDULES ?= 1000000

soak: $(READY)
	@$(BIN)/python scripts/soak.py --schedules $(SCHEDULES) $(ARGS)

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy --strict scripts/regen.py scripts/demo_tokens.py scripts/drift.py scripts/fetch_spec.py \
	    scripts/mutants.py scripts/load.py
	@$(BIN)/lint-imports --no-logo

regen: $(READY)
	@$(BIN)/python scripts/regen.py

# Options go in ARGS, for instance: make drift ARGS='--upstream other.json --fail-on breaking'
drift: $(READY)
	@$(BIN)/python scripts/drift.py $(ARGS)

fetch-spec: $(READY)
	@$(BIN)/python scripts/fetch_spec.py $(ARGS)
	@$(BIN)/python scripts/regen.py

bench: $(READY)
	@$(BIN)/python scripts/bench.py

load: $(READY)
	@$(BIN)/python -W error scripts/load.py async 500 30
	@$(BIN)/python -W error scripts/load.py sync 50 30

clean:
	rm -rf $(VENV) build dist .hypothesis .*_cache
	find heygen_ext generated scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Every version is pinned, those of pip and of the build backend too: pip's constraints do not
# reach an isolated build, so the backend is installed first and the build is not isolated.
$(READY): pyproject.toml .ci/constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "$(PYTHON) is missing or older than 3.11; name another: make PYTHON=python3.12" >&2; \
	    exit 1; }
	@echo "Making $(VENV) (once; about a minute) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
	    --constraint .ci/constraints.txt pip hatchling
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
	    --constraint .ci/constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@
