//! Changes one of many declared fields, however deep it stands: sets it, changes it or takes it
//! out.

use dateline::inside::{Field, Shape};

use super::draw::item;
use super::scene::{Done, Scene};
use super::tree::{Group, Tree, get, set};

impl Scene {
    /// Changes one of the `fields` of `group`, which stands in the file or the group `path`, and
    /// says what it did.
    pub fn change_group(&mut self, path: &str, fields: &[Field], group: &mut Group) -> Done {
        let field = self.numbers.pick(fields)?;
        let inside = format!("{path}.{}", field.name);
        let rarely = if field.is_needed { 8 } else { 3 };
        match group.iter_mut().find(|(name, _)| name == field.name) {
            Some((_, tree)) if is_deep(tree) && !self.numbers.one_in(4) => {
                self.change_inside(&inside, &field, tree)
            }
            Some(_) if self.numbers.one_in(rarely) => {
                group.retain(|(name, _)| name != field.name);
                Some(format!("no {inside}"))
            }
            _ => {
                let value = self.value(path, &field);
                let said = format!("{inside}: {}", value.yaml());
                set(group, field.name, value);
                Some(said)
            }
        }
    }

    /// Changes something in the value `tree` of `field`, which stands at `path`.
    fn change_inside(&mut self, path: &str, field: &Field, tree: &mut Tree) -> Done {
        match (field.shape, tree) {
            (Shape::Group(fields) | Shape::TextOrGroup(fields), Tree::Group(group)) => {
                self.change_group(path, fields, group)
            }
            (Shape::Groups(fields), Tree::List(items)) => self.change_item(path, fields, items),
            (Shape::NamedGroups(_) | Shape::NamedTexts, Tree::Group(named)) => {
                self.change_named(path, field, named)
            }
            (_, tree) => {
                *tree = self.value(path, field);
                Some(format!("{path}: {}", tree.yaml()))
            }
        }
    }

    /// Takes out, adds or changes one of the groups `items`.
    fn change_item(&mut self, path: &str, fields: &'static [Field], items: &mut Vec<Tree>) -> Done {
        let at = self.numbers.below(items.len() + 1);
        match items.get_mut(at) {
            Some(_) if self.numbers.one_in(3) => {
                items.remove(at);
                Some(format!("no {path}[{at}]"))
            }
            Some(Tree::Group(group)) => self.change_group(&format!("{path}[{at}]"), fields, group),
            _ => {
                let value = self.value(path, &Field::new("", Shape::Group(fields), ""));
                let said = format!("{path}[{at}]: {}", value.yaml());
                items.insert(at, value);
                Some(said)
            }
        }
    }

    /// Takes out, adds or changes one of the values of `field`, which have names.
    fn change_named(&mut self, path: &str, field: &Field, named: &mut Group) -> Done {
        let names: Vec<String> = named.iter().map(|(name, _)| name.clone()).collect();
        let name = self.numbers.pick(&names).filter(|_| !self.numbers.one_in(3));
        match name {
            Some(name) if self.numbers.one_in(8) => {
                named.retain(|(other, _)| *other != name);
                Some(format!("no {path}.{name}"))
            }
            Some(name) => {
                let mut tree = get(named, &name)?.clone();
                let said =
                    self.change_inside(&format!("{path}.{name}"), &item(&name, field), &mut tree);
                set(named, &name, tree);
                said
            }
            None => {
                let (name, value) = self.another(path, field);
                let said = format!("{path}.{name}: {}", value.yaml());
                set(named, &name, value);
                Some(said)
            }
        }
    }
}

/// Whether there is something in the value that can be changed alone.
fn is_deep(tree: &Tree) -> bool {
    match tree {
        Tree::List(items) => items.iter().any(is_deep),
        Tree::Group(_) => true,
        _ => false,
    }
}
