"""``python -m evaluation FOLDER``: find the corpora in a folder, measure, and print or write the table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from evaluation import newsquant, polnear, recognizers, timeml
from evaluation.formats import FormatError
from evaluation.scores import Evaluation

CORPORA = (polnear, timeml, newsquant, recognizers)
BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"
RULES_SHOWN = 8


def measured(folder: Path) -> Iterator[Evaluation]:
    """Measure each corpus that the folder holds, and say on standard error which it holds."""
    for corpus in CORPORA:
        paths = corpus.find(folder)
        print(f"{corpus.NAME}: {len(paths) or 'no'} files", file=sys.stderr)
        if paths:
            yield corpus.measure(paths, folder)


def tables(evaluations: list[Evaluation]) -> str:
    """Return all the tables in Markdown."""
    return "\n".join(line for each in evaluations for line in page(each))


def page(evaluation: Evaluation) -> Iterator[str]:
    """Yield the lines that show one corpus: figures, mistakes, and the rules that made most of them."""
    yield f"### {evaluation.corpus}\n\n{evaluation.extent}.\n"
    yield "| measure | quotecheck | of | others |\n|---|--:|--:|---|"
    for each in evaluation.figures:
        yield f"| {each.measure} | {each.value:.1f} | {each.wanted:,} | {each.others} |"
    yield "\n| what goes wrong | how often | per 100 marked |\n|---|--:|--:|"
    for what, number in evaluation.mistakes.most_common():
        if number:
            yield f"| {what} | {number:,} | {100 * number / max(evaluation.marked, 1):.1f} |"
    worst = sorted(evaluation.rules.items(), key=lambda item: item[1].right - item[1].found)[:RULES_SHOWN]
    yield "\n| rules with most mistakes | records | right, per cent |\n|---|--:|--:|"
    for rule, score in worst:
        yield f"| `{rule}` | {score.found:,} | {score.precision:.1f} |"
    yield ""


def replaced(document: str, figures: str) -> str:
    """Return a document with new figures between its two comments."""
    before, found, rest = document.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not found or not ended:
        raise FormatError(f"the document must hold {BEGIN.strip()} and {END.strip()}")
    return f"{before}{BEGIN}\n{figures}\n{END}{after}"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description="Measure quotecheck on public corpora.")
    parser.add_argument("folder", type=Path, help="a folder that holds corpora in their own formats, at any depth")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the figures into this Markdown file")
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        return complain(f"{options.folder} is no folder")
    try:
        document = options.write.read_text(encoding="utf-8") if options.write else ""
        if options.write:
            replaced(document, "")  # so that what is wrong with it is known before all the work
        evaluations = list(measured(options.folder))
    except (OSError, FormatError) as error:
        return complain(str(error))
    if not evaluations:
        return complain(f"no corpus in {options.folder}; evaluation/ says which formats are known")
    if options.write:
        options.write.write_text(replaced(document, tables(evaluations)), encoding="utf-8")
    else:
        print(tables(evaluations))
    return 0


def complain(complaint: str) -> int:
    """Say in a line what is wrong, and return the exit code."""
    print(f"evaluation: {complaint}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
