//! What others do to the output folder and to the caches.

use std::fs::{self, File};
use std::path::PathBuf;

use crate::common::{FILE_LISTS, built, files};
use crate::scene::{Done, Scene};

/// Some file of the output that Dateline wrote.
fn some_output(scene: &mut Scene) -> Option<(String, PathBuf)> {
    let all = files(&scene.output).into_keys();
    let own: Vec<String> = all.filter(|path| !scene.strangers.contains_key(path)).collect();
    let address = scene.numbers.pick(&own)?;
    let file = scene.output.join(&address);
    Some((address, file))
}

pub fn delete(scene: &mut Scene) -> Done {
    let (address, file) = some_output(scene)?;
    fs::remove_file(file).ok()?;
    Some(address)
}

pub fn delete_folder(scene: &mut Scene) -> Done {
    let (address, _) = some_output(scene)?;
    let (folder, _) = address.rsplit_once('/')?;
    scene.strangers.retain(|path, _| !path.starts_with(&format!("{folder}/")));
    fs::remove_dir_all(scene.output.join(folder)).ok()?;
    Some(folder.to_owned())
}

pub fn change(scene: &mut Scene) -> Done {
    let (address, file) = some_output(scene)?;
    let mut bytes = fs::read(&file).ok()?;
    bytes.extend(b"damaged");
    fs::write(file, bytes).ok()?;
    Some(address)
}

/// Puts another byte at the end: the size stays. The time is another one, since a clean build
/// has run since the file was written.
pub fn change_digit(scene: &mut Scene) -> Done {
    let (address, file) = some_output(scene)?;
    let mut bytes = fs::read(&file).ok()?;
    *bytes.last_mut()? ^= 1;
    fs::write(file, bytes).ok()?;
    Some(address)
}

/// Puts another byte at the end: neither the size nor the time of change tells.
pub fn change_in_secret(scene: &mut Scene) -> Done {
    let (address, path) = some_output(scene)?;
    let time = fs::metadata(&path).and_then(|metadata| metadata.modified()).ok()?;
    let mut bytes = fs::read(&path).ok()?;
    *bytes.last_mut()? ^= 1;
    fs::write(&path, bytes).ok()?;
    File::options().write(true).open(path).and_then(|file| file.set_modified(time)).ok()?;
    Some(address)
}

pub fn cut(scene: &mut Scene) -> Done {
    let (address, path) = some_output(scene)?;
    let file = File::options().write(true).open(path).ok()?;
    let half = file.metadata().ok()?.len() / 2;
    let length = scene.numbers.choose([0, half]);
    file.set_len(length).ok()?;
    Some(format!("{address}: {length} bytes are left"))
}

/// Writes a file as it is.
pub fn touch(scene: &mut Scene) -> Done {
    let (address, file) = some_output(scene)?;
    let bytes = fs::read(&file).ok()?;
    fs::write(file, bytes).ok()?;
    Some(address)
}

pub fn replace_by_folder(scene: &mut Scene) -> Done {
    let (address, file) = some_output(scene)?;
    fs::remove_file(&file).ok()?;
    fs::create_dir(file).ok()?;
    Some(address)
}

/// Adds a file to the folder of a language, or below it: there nothing of the site can come to
/// stand in the way.
pub fn add_stranger(scene: &mut Scene) -> Done {
    let language = format!("{}/", scene.lang()?);
    let own = files(&scene.output).into_keys().filter(|address| address.starts_with(&language));
    let beside = scene.numbers.pick(&own.collect::<Vec<_>>())?;
    let (folder, _) = beside.rsplit_once('/')?;
    let path = format!("{folder}/stranger-{}.txt", scene.site.new_number());
    fs::write(scene.output.join(&path), "mine").ok()?;
    scene.strangers.insert(path.clone(), "mine".to_owned());
    Some(path)
}

pub fn lose_caches(scene: &mut Scene) -> Done {
    fs::remove_dir_all(&scene.caches).ok()?;
    Some("all".to_owned())
}

/// Turns one bit of a cache.
pub fn flip_cache(scene: &mut Scene) -> Done {
    let names: Vec<String> = files(&scene.caches).into_keys().collect();
    let name = scene.numbers.pick(&names)?;
    let mut bytes = fs::read(scene.caches.join(&name)).ok()?;
    let bit = scene.numbers.below(bytes.len().max(1) * 8);
    *bytes.get_mut(bit / 8)? ^= 1 << (bit % 8);
    fs::write(scene.caches.join(&name), bytes).ok()?;
    Some(format!("{name}: bit {bit}"))
}

/// Puts another line at the end of a list of the output's files. Who loses the caches as well loses
/// what tells old pages from others' files, so this is done alone.
pub fn change_list(scene: &mut Scene) -> Done {
    let lists = built(&scene.output).into_keys().filter(|path| path.starts_with(FILE_LISTS));
    let list = scene.numbers.pick(&lists.collect::<Vec<_>>())?;
    let mut bytes = fs::read(scene.output.join(&list)).ok()?;
    bytes.extend(scene.numbers.choose([b"news.html\n".as_slice(), b"cut", b"../../site.toml\n"]));
    fs::write(scene.output.join(&list), bytes).ok()?;
    Some(list)
}

pub fn cut_cache(scene: &mut Scene) -> Done {
    let names: Vec<String> = files(&scene.caches).into_keys().collect();
    let name = scene.numbers.pick(&names)?;
    let file = File::options().write(true).open(scene.caches.join(&name)).ok()?;
    let length = scene.numbers.below(file.metadata().ok()?.len() as usize);
    file.set_len(length as u64).ok()?;
    Some(format!("{name}: {length} bytes are left"))
}
