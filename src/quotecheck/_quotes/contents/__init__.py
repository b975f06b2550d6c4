"""The contents of one cue: where they begin in its sentence, what stands between, and where they end."""
