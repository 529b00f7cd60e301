//! Every output of the site: its address and what it is.
//!
//! The plan is made from the archive alone, so that collisions, dead links and missing words are
//! known before a single page is rendered. It holds no page's content. It is made in two rounds:
//! first what the archive asks for, then what lists that.

use rayon::prelude::*;

use crate::address::Address;
use crate::archive::Archive;
use crate::faces::{HasAddresses, Stands};
use crate::outputs::Output;
use crate::outputs::kind::{Listed, Listing, Whole};
use crate::site::Lang;

/// An output and its address.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    /// Where it stands.
    pub(crate) address: Address,
    /// What it is.
    pub(crate) output: Output,
}

/// All outputs, in the order of their addresses.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The outputs.
    pub(crate) outputs: Vec<Planned>,
}

impl Plan {
    /// Plans the site.
    pub(crate) fn new(site: &Whole) -> Self {
        let archive = site.archive;
        let of_edition = |edition| {
            let mut outputs = Vec::new();
            Output::of_edition(archive, edition, &mut |address, output| {
                outputs.push(Planned { address, output });
            });
            outputs
        };
        let editions: Vec<Vec<Planned>> = archive.editions.par_iter().map(of_edition).collect();
        let mut plan = Plan { outputs: Vec::new() };
        plan.outputs.reserve(editions.iter().map(Vec::len).sum());
        editions.into_iter().for_each(|mut outputs| plan.outputs.append(&mut outputs));
        Output::of_site(site, &mut |address, output| plan.add(address, output));
        plan.sort();
        plan.add_second(archive);
        plan
    }

    /// Adds the outputs that list what is planned.
    fn add_second(&mut self, archive: &Archive) {
        let mut second = Vec::new();
        Output::of_plan(self, archive, &mut |address, output| {
            second.push(Planned { address, output });
        });
        self.outputs.append(&mut second);
        self.sort();
    }

    fn add(&mut self, address: Address, output: Output) {
        self.outputs.push(Planned { address, output });
    }

    fn sort(&mut self) {
        self.outputs.par_sort_by(|a, b| a.address.cmp(&b.address));
    }

    /// Those of `addresses`, which are sorted, at which there is no output.
    pub(crate) fn lacking<'a>(&self, addresses: &[&'a str]) -> impl Iterator<Item = &'a str> {
        let mut planned = self.outputs.iter().map(|planned| planned.address.as_str()).peekable();
        let is_lacking = move |address: &&str| {
            while planned.next_if(|planned| planned < address).is_some() {}
            planned.peek() != Some(address)
        };
        addresses.iter().copied().filter(is_lacking)
    }

    /// The output at `address`.
    pub(crate) fn find(&self, address: &str) -> Option<&Planned> {
        let found = self.outputs.binary_search_by(|planned| planned.address.as_str().cmp(address));
        found.ok().map(|at| &self.outputs[at])
    }
}

impl HasAddresses for Plan {
    fn at(&self, address: &str) -> Option<Stands> {
        // An alias at the address of something else ends the build, so there is only one.
        self.find(address).map(|planned| match &planned.output {
            Output::Alias(alias) => Stands::Alias(alias.subject()),
            output => Stands::Output(output.lang()),
        })
    }
}

impl Listing for Plan {
    fn index_pages(&self, lang: Lang) -> Box<dyn Iterator<Item = (&Address, &dyn Listed)> + '_> {
        let own = self.outputs.iter().filter(move |planned| planned.output.lang() == Some(lang));
        Box::new(own.filter_map(|planned| Some((&planned.address, planned.output.listed()?))))
    }

    fn addresses(&self, start: &str) -> Box<dyn Iterator<Item = &str> + '_> {
        let addresses = self.outputs.iter().map(|planned| planned.address.as_str());
        let first = self.outputs.partition_point(|planned| planned.address.as_str() < start);
        let count = self.outputs[first..]
            .partition_point(|planned| planned.address.as_str().starts_with(start));
        Box::new(addresses.skip(first).take(count))
    }

    fn sitemaps(&self) -> Vec<&Address> {
        let sitemaps = self.outputs.iter().filter(|planned| planned.output.traits().is_sitemap);
        sitemaps.map(|planned| &planned.address).collect()
    }
}
