"""The commands gxbg-load and gxbg-dashboard."""

VERSION = '1.0.0'
