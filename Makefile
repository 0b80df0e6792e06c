# Two commands matter: `make run` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
LOCK   := deploy/requirements.lock
READY  := $(VENV)/.ready
UV     := uv==0.13.9

CLOCKS := saturday sunday evening year_end leap_day
TIMED  := $(addprefix tests/,core/test_calendar.py core/test_clock.py core/test_deadlines.py \
  trading/test_hours_and_pauses.py trading/test_notices.py trading/test_procedures.py \
  trading/test_auctions.py money/test_statements.py)

export PYTHONPATH := $(CURDIR)

# two processes with servers of their own; outside servers are one
SPREAD := $(if $(DATABASE_URL)$(REDIS_URL),,--numprocesses=2 --dist=worksteal)

.PHONY: help run restore test test-clocks check bench bench-search docs env lock clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'
	@echo "  PORT=8080 chooses the port; DEMO_PATENTS=folder the demonstration's patent XML;"
	@echo "  with DATABASE_URL and REDIS_URL set nothing embedded starts (docs/settings.md)."

run: $(READY)  ## start everything, demonstrate a sale, keep serving; Ctrl-C stops
	@exec $(BIN)/python -m deploy.run

test: $(READY)  ## every test, on real servers of their own (PYTEST_ADDOPTS is honoured)
	@$(BIN)/python -m pytest $(SPREAD) -m "not alone"
	@$(BIN)/python -m pytest -m alone tests/stories tests/deploy

test-clocks: $(READY)  ## the time-dependent tests on a weekend, at night, at the year's end, 29 February
	@for clock in $(CLOCKS); do echo "clock: $$clock"; \
	  MARKET_CLOCK=$$clock $(BIN)/python -m pytest $(TIMED) || exit 1; done

check: $(READY)  ## lint, format, types, import contracts, generated pages fresh
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest tests/architecture

bench: $(READY)  ## one JSON line a row: name, ours, limit, ratio, measured interleaved
	@$(BIN)/python -m benchmarks

bench-search: $(READY)  ## what the search finds: DATA=folder of test collections
	@$(BIN)/python -m benchmarks.quality "$(DATA)"

restore: $(READY)  ## a stopped local market goes back to a backup: FROM=folder (docs/backup.md)
	@$(BIN)/python -m deploy.restore "$(FROM)"

docs: $(READY)  ## write the generated pages under docs/
	@$(BIN)/flask write-docs

env: $(READY)  ## build the environment only

$(READY): $(LOCK)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check '$(UV)'
	@$(BIN)/uv pip sync --quiet --compile-bytecode --require-hashes --python $(BIN)/python $(LOCK)
	@touch $@

lock: $(READY)  ## resolve the pinned dependencies again, without addresses
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check '$(UV)'
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	  --no-header --all-extras pyproject.toml -o $(LOCK)

clean:  ## remove the environment and everything the embedded servers keep
	@$(PYTHON) -m deploy.clean
	@rm -rf $(VENV)
