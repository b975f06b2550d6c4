"""How the documentation is built: ``python -m sphinx -W docs docs/_build``."""

from __future__ import annotations

import sys
from pathlib import Path

import quotecheck
from quotecheck.html import render

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from lexicon_page import lexicon_page  # noqa: E402 - found beside this file only now
from rule_page import rule_page  # noqa: E402

project = "quotecheck"
author = "The quotecheck developers"
copyright = "The quotecheck developers"  # noqa: A001 - Sphinx's own name
version = release = quotecheck.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
html_theme = "furo"
html_title = f"quotecheck {version}"
exclude_patterns = ["_build"]

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

article = (HERE.parent / "examples" / "hearing.txt").read_text(encoding="utf-8")
(HERE / "article.html").write_text(render(quotecheck.extract(article, published="2026-03-14")), encoding="utf-8")
(HERE / "rules.md").write_text(rule_page(), encoding="utf-8")
(HERE / "lexicon.md").write_text(lexicon_page(), encoding="utf-8")
