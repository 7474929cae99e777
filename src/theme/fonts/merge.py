# Puts the letters of several TrueType files into one, and writes it as TTF and as woff2 (see make.mjs).
# Name and family are the first file's; lines are as high as the higher of them has them.
import sys

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

picture, first, *others = sys.argv[1:]
merged = Merger().merge([first, *others])
merged["name"] = TTFont(first)["name"]
merged.save(f"{picture}.ttf")
merged.flavor = "woff2"
merged.save(f"{picture}.woff2")
