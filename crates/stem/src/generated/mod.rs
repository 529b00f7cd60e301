//! Snowball's algorithms, made by generate.py.

// A guard that moves the cursor would be harder to read.
#![allow(clippy::collapsible_match)]

pub mod arabic;
pub mod armenian;
pub mod basque;
pub mod catalan;
pub mod czech;
pub mod danish;
pub mod dutch;
pub mod english;
pub mod esperanto;
pub mod estonian;
pub mod finnish;
pub mod french;
pub mod german;
pub mod greek;
pub mod hindi;
pub mod hungarian;
pub mod indonesian;
pub mod irish;
pub mod italian;
pub mod lithuanian;
pub mod nepali;
pub mod norwegian;
pub mod persian;
pub mod polish;
pub mod portuguese;
pub mod romanian;
pub mod russian;
pub mod serbian;
pub mod sesotho;
pub mod spanish;
pub mod swedish;
pub mod tamil;
pub mod turkish;
pub mod yiddish;
