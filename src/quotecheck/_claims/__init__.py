"""Which figures are stated: numbers with bounds, unit, change and subject."""

from quotecheck._claims.reading import CLAIM_RULES, read_claims, triggers

__all__ = ["CLAIM_RULES", "read_claims", "triggers"]
