//! Findings as SARIF 2.1.0, for the tools that read it.
