"""Exact arithmetic in contexts of its own, written plainly: no exponent, no trailing zeros."""

from __future__ import annotations

from decimal import Context, Decimal

EXACT = Context(prec=120)
"""Precision enough for the longest number that is read, whatever the caller's is."""
_QUOTIENT = Context(prec=12)
"""Quotients are given to 12 significant digits."""


def plain(value: Decimal) -> Decimal:
    """Return the same number without exponent or trailing zeros.

    >>> plain(Decimal("4.2E+9")), plain(Decimal("0.50"))
    (Decimal('4200000000'), Decimal('0.5'))
    """
    value = value.normalize(EXACT)
    if not value:
        return Decimal(0)
    _, _, exponent = value.as_tuple()
    return value.quantize(Decimal(1), context=EXACT) if isinstance(exponent, int) and exponent > 0 else value


def quotient(share: Decimal, parts: Decimal) -> Decimal:
    """Return ``share / parts`` to 12 significant digits.

    >>> quotient(Decimal(2), Decimal(3))
    Decimal('0.666666666667')
    """
    return plain(_QUOTIENT.divide(share, parts))
