.PHONY: demo generate check test mutants bench docs

demo:      ## decode the sample log
	uv run cordspec decode examples/captures/session.ndjson --show 1

generate:  ## write everything that is generated from schemas/
	uv run cordspec codegen write

check:     ## format, lint, types, schemas, generated files
	uv run ruff format --check
	uv run ruff check
	uv run mypy
	python=$$(uv run python -c 'import sys; print(sys.executable)') && uv run pyright --pythonpath "$$python"
	uv run cordspec codegen check

test:      ## run the tests
	uv run pytest -n auto

mutants:   ## change the code in many places, one at a time, and run its tests: about 40 minutes
	uv run --group mutants mutmut run --max-children 2
	uv run --group mutants python -m tests.mutants

bench:     ## time decoding against plain dicts
	uv run --group bench python -m benchmarks.decoding

docs:      ## build the documentation
	NO_MKDOCS_2_WARNING=1 uv run --group docs mkdocs build --strict
