//! Makes a message ask ICU for plural categories, numbers and dates.

use std::sync::Arc;

use fluent_bundle::types::FluentNumberOptions;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

use crate::language::{Day, Locale};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// `pattern` with its selectors and variables rewritten.
pub(super) fn pattern(pattern: Pattern<&str>) -> Pattern<&str> {
    let elements = pattern
        .elements
        .into_iter()
        .map(|element| match element {
            PatternElement::Placeable { expression: inner } => {
                PatternElement::Placeable { expression: expression(inner) }
            }
            text => text,
        })
        .collect();
    Pattern { elements }
}

fn expression(expression: Expression<&str>) -> Expression<&str> {
    match expression {
        Expression::Inline(inline) => Expression::Inline(shown(inline)),
        Expression::Select { selector, variants } => {
            let variants: Vec<_> = variants
                .into_iter()
                .map(|variant| Variant { value: pattern(variant.value), ..variant })
                .collect();
            if chooses_plural(&variants) {
                plural_select(selector, variants)
            } else {
                Expression::Select { selector, variants }
            }
        }
    }
}

/// A variable that is shown goes through `NUMBER`, which leaves text as it is.
fn shown(inline: InlineExpression<&str>) -> InlineExpression<&str> {
    match inline {
        InlineExpression::VariableReference { .. } => call("NUMBER", inline),
        InlineExpression::Placeable { expression: inner } => {
            InlineExpression::Placeable { expression: Box::new(expression(*inner)) }
        }
        other => other,
    }
}

fn call<'s>(name: &'s str, argument: InlineExpression<&'s str>) -> InlineExpression<&'s str> {
    InlineExpression::FunctionReference {
        id: Identifier { name },
        arguments: CallArguments { positional: vec![argument], named: Vec::new() },
    }
}

/// Whether the variants are named after plural categories, beside exact numbers.
pub(super) fn chooses_plural(variants: &[Variant<&str>]) -> bool {
    let mut names = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::Identifier { name } => Some(*name),
        VariantKey::NumberLiteral { .. } => None,
    });
    let mut any = false;
    let all = names.all(|name| {
        any = true;
        CATEGORIES.contains(&name)
    });
    any && all
}

/// Exact numbers are compared first; what is left is chosen by its category.
fn plural_select<'s>(
    selector: InlineExpression<&'s str>,
    variants: Vec<Variant<&'s str>>,
) -> Expression<&'s str> {
    let (exact, named): (Vec<_>, Vec<_>) = variants
        .into_iter()
        .partition(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let by_category =
        Expression::Select { selector: category_of(selector.clone()), variants: named };
    if exact.is_empty() {
        return by_category;
    }
    let mut variants = exact;
    // The default may be an exact number; the categories then come before it.
    let default = variants.iter().any(|variant| variant.default);
    variants.push(Variant {
        key: VariantKey::Identifier { name: "other" },
        value: Pattern {
            elements: vec![PatternElement::Placeable { expression: with_default(by_category) }],
        },
        default: true,
    });
    if default {
        for variant in &mut variants {
            variant.default = matches!(variant.key, VariantKey::Identifier { .. });
        }
    }
    Expression::Select { selector, variants }
}

/// Every selection needs a default: the last category serves if none was marked.
fn with_default(expression: Expression<&str>) -> Expression<&str> {
    let Expression::Select { selector, mut variants } = expression else { return expression };
    if !variants.iter().any(|variant| variant.default)
        && let Some(last) = variants.last_mut()
    {
        last.default = true;
    }
    Expression::Select { selector, variants }
}

fn category_of(selector: InlineExpression<&str>) -> InlineExpression<&str> {
    match selector {
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            InlineExpression::FunctionReference { id: Identifier { name: "PLURAL" }, arguments }
        }
        other => call("PLURAL", other),
    }
}

type Function =
    Box<dyn for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a> + Send + Sync>;

/// The functions that messages of one language may call.
pub(super) fn functions(locale: &Arc<Locale>) -> [(&'static str, Function); 3] {
    let (plural, number, datetime) = (locale.clone(), locale.clone(), locale.clone());
    [
        (
            "PLURAL",
            Box::new(move |values, named| match values.first() {
                Some(FluentValue::Number(value)) => {
                    let mut value = value.clone();
                    value.options.merge(named);
                    let ordinal = matches!(named.get("type"), Some(FluentValue::String(kind)) if kind == "ordinal");
                    FluentValue::from(plural.plural(&value, ordinal))
                }
                other => other.cloned().unwrap_or(FluentValue::Error),
            }),
        ),
        (
            "NUMBER",
            Box::new(move |values, named| match values.first() {
                Some(FluentValue::Number(value)) => {
                    let mut value = value.clone();
                    let mut options = FluentNumberOptions::default();
                    std::mem::swap(&mut options, &mut value.options);
                    options.merge(named);
                    value.options = options;
                    FluentValue::from(number.number(&value))
                }
                other => other.cloned().unwrap_or(FluentValue::Error),
            }),
        ),
        (
            "DATETIME",
            Box::new(move |values, named| {
                let Some(FluentValue::String(text)) = values.first() else {
                    return FluentValue::Error;
                };
                let Ok(day) = text.parse::<Day>() else { return FluentValue::Error };
                let style = match named.get("dateStyle") {
                    Some(FluentValue::String(style)) => style.as_ref(),
                    _ => "long",
                };
                FluentValue::from(match style {
                    "full" => datetime.dates.full(day),
                    "short" | "medium" => datetime.dates.short(day),
                    _ => datetime.dates.long(day),
                })
            }),
        ),
    ]
}
