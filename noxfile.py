"""What continuous integration and contributors run: ``nox`` for the quick sessions, ``nox -s NAME`` for one.

``nox --no-venv`` runs a session in the environment that is active.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2024.4.15"
nox.options.sessions = ["tests", "bare", "lint", "types", "docs", "package"]
nox.options.reuse_existing_virtualenvs = True

ROOT = Path(__file__).parent
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """All tests, doctests among them."""
    session.install("--editable", ".[test]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def bare(session: nox.Session) -> None:
    """The command, with nothing installed but what a user gets, asserts stripped and warnings as errors."""
    session.install(".")
    example = str(ROOT / "examples" / "harbour.txt")
    for flags in (["-W", "error"], ["-O", "-W", "error"], ["-OO"], ["-I"]):
        session.run("python", *flags, "-m", "quotecheck", example, "--published", "2026-03-14", silent=True)


@nox.session
def lint(session: nox.Session) -> None:
    """Lint, format, and who may import whom."""
    session.install("--editable", ".[dev]")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    session.install("--editable", ".[dev]")
    session.run("mypy")


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation; warnings are errors."""
    session.install("--editable", ".[docs]")
    session.run("python", "-m", "sphinx", "-W", "--keep-going", "-q", "docs", "docs/_build", *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """Wheel and source distribution: built, checked, and each tested as installed, without ``src``."""
    session.install("build", "twine", "check-wheel-contents")
    made = Path(session.create_tmp()).resolve()
    dist = made / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", str(dist), silent=True)
    wheel, source = next(dist.glob("*.whl")), next(dist.glob("*.tar.gz"))
    session.run("twine", "check", "--strict", str(wheel), str(source))
    session.run("check-wheel-contents", str(wheel))

    shutil.unpack_archive(source, made / "unpacked", filter="data")
    (unpacked,) = (made / "unpacked").glob("quotecheck-*")
    shutil.rmtree(unpacked / "src")  # what is tested is what is installed
    session.install(f"{wheel}[test]")
    session.chdir(unpacked)
    session.run("python", "-m", "pytest", "tests", *session.posargs)


@nox.session
def deep(session: nox.Session) -> None:
    """Every law on thousands of texts: for the night."""
    session.install("--editable", ".[test]")
    session.run("python", "-m", "pytest", "tests/test_laws.py", *session.posargs, env={"HYPOTHESIS_PROFILE": "deep"})


@nox.session
def fuzz(session: nox.Session) -> None:
    """Ten minutes of coverage-guided fuzzing for each target, or for those named after ``--``."""
    session.install("--editable", ".[fuzz]")
    for target in session.posargs or ["quotes", "claims", "dates", "extract", "loads"]:
        kept = ROOT / "fuzz" / "kept" / target
        kept.mkdir(parents=True, exist_ok=True)
        session.run("python", "fuzz/run.py", target, str(kept), "-max_total_time=600", f"-artifact_prefix={kept}-")


@nox.session
def bench(session: nox.Session) -> None:
    """Speed, beside other tools, and how it grows with the text."""
    session.install("--editable", ".[bench]")
    session.run("python", "benchmarks/passes.py")
    session.run("python", "benchmarks/peers.py")
    session.run("python", "benchmarks/growth.py")
