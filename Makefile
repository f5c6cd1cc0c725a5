# Omroeper's commands. `make help` lists them; each sets up what it needs first.

PYTHON ?= python3
PY := .venv/bin/python
ARGS ?=
WITHOUT_SCREEN := QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help run tour test check test-servers bench cover lock clean setup-run setup-dev

help: ## list these commands
	@echo "Omroeper:"
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

setup-run:
	@$(PYTHON) packaging/prepare run

setup-dev:
	@$(PYTHON) packaging/prepare dev

run: setup-run ## set up and open Omroeper; without a screen, play the tour
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		exec $(PY) -m desktop $(ARGS); \
	else \
		echo "There is no screen here, so the tour is played instead."; \
		$(WITHOUT_SCREEN) exec $(PY) -m desktop --tour $(ARGS); \
	fi

tour: setup-run ## play the tour: a picture of every view under build/tour/
	@$(WITHOUT_SCREEN) $(PY) -m desktop --tour $(ARGS)

check: setup-dev ## style, types, floors, translations
	@echo "ruff"; $(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@echo "mypy"; $(PY) -m mypy
	@echo "import-linter"; $(PY) -c "from importlinter.cli import lint_imports_command as main; main()" --no-logo
	@echo "translations"; $(PY) -m ui.language check

test: check ## check, and every test that needs no server
	@echo "pytest"; $(WITHOUT_SCREEN) $(PY) -m pytest -n auto --dist loadfile --no-loadscope-reorder $(ARGS)

test-servers: setup-dev ## install and start real servers, test against them; then the journeys through the real window
	@echo "real servers"; $(WITHOUT_SCREEN) $(PY) -m pytest tests/servers -p no:randomly --timeout=2000 $(ARGS)
	@echo "journeys"; $(WITHOUT_SCREEN) $(PY) -m pytest tests/journeys -p no:randomly --timeout=600 $(ARGS)

bench: setup-dev ## measure the speed: prints a table, writes build/bench.json
	@$(WITHOUT_SCREEN) $(PY) -m tests.bench $(ARGS)

cover: setup-dev ## which lines and branches the tests reach; fails where tests/perfect.txt asks for all of them
	@mkdir -p build && rm -f build/.coverage*
	@$(WITHOUT_SCREEN) $(PY) -m pytest --cov --cov-report=json --cov-report=term:skip-covered $(ARGS)
	@$(PY) -m tests.perfect

lock: ## write packaging/lock/ anew from pyproject.toml (ARGS=--upgrade renews the versions)
	@$(PYTHON) packaging/prepare lock $(ARGS)

clean: ## remove what was made here: .venv, build/, caches
	@rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
