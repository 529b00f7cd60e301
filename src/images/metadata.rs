//! What a picture has beside its pixels: profiles of colours, notes of cameras, texts.
//!
//! A PNG packs them, and a thousand times as much may come out of what lies in the file. So their
//! size is looked at before anything else reads them.

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// How many bytes the metadata of the picture have when they are unpacked; of more than `limit`
/// only that they are more.
pub(crate) fn metadata(bytes: &[u8], limit: u64) -> u64 {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let size = match bytes.strip_prefix(PNG) {
        Some(chunks) => of_png(chunks, limit),
        None if bytes.starts_with(b"\xff\xd8") => of_jpeg(bytes),
        // Nothing else is read of other formats than their size.
        None => 0,
    };
    size as u64
}

fn of_png(mut chunks: &[u8], limit: usize) -> usize {
    let mut size = 0_usize;
    // Length, name, content, checksum.
    while let Some((head, rest)) = chunks.split_at_checked(8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let content = &rest[..length.min(rest.len())];
        size = size.saturating_add(unpacked(&head[4..], content, limit.saturating_sub(size)));
        if size > limit {
            break;
        }
        chunks = rest.get(length.saturating_add(4)..).unwrap_or_default();
    }
    size
}

/// How many bytes the part `name` has when it is unpacked; of more than `limit`, one more than that.
fn unpacked(name: &[u8], content: &[u8], limit: usize) -> usize {
    match name {
        b"tEXt" | b"eXIf" => content.len(),
        b"iCCP" | b"zTXt" => inflated(after_words(content, 1).get(1..), limit),
        b"iTXt" => {
            let rest = after_words(content, 1);
            match rest.first() {
                Some(1) => inflated(rest.get(2..).map(|rest| after_words(rest, 2)), limit),
                _ => content.len(),
            }
        }
        _ => 0,
    }
}

/// What follows a number of words, each of which ends with a zero.
fn after_words(mut content: &[u8], words: usize) -> &[u8] {
    for _ in 0..words {
        let end = memchr::memchr(0, content).map_or(content.len(), |zero| zero + 1);
        content = &content[end..];
    }
    content
}

fn inflated(packed: Option<&[u8]>, limit: usize) -> usize {
    use fdeflate::BoundedDecompressionError::{DecompressionError, OutputTooLarge};
    let packed = packed.unwrap_or_default();
    match fdeflate::decompress_to_vec_bounded(packed, limit) {
        Ok(unpacked) => unpacked.len(),
        Err(OutputTooLarge { .. }) => limit.saturating_add(1),
        // Browsers take what cannot be unpacked for none.
        Err(DecompressionError { .. }) => 0,
    }
}

/// A JPEG packs nothing: what lies before its pixels counts.
fn of_jpeg(bytes: &[u8]) -> usize {
    const BEGINS_PIXELS: u8 = 0xda;
    let mut at = 2;
    let mut size = 0;
    while let Some([0xff, kind, high, low]) = bytes.get(at..at + 4) {
        if *kind == BEGINS_PIXELS {
            break;
        }
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        if matches!(kind, 0xe0..=0xef | 0xfe) {
            size += length;
        }
        at += length.max(2) + 2;
    }
    size
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        [&(content.len() as u32).to_be_bytes(), name.as_slice(), content, &[0; 4]].concat()
    }

    #[test]
    fn what_is_unpacked() {
        let packed = fdeflate::compress_to_vec(&[0; 5000]);
        let profile = [b"name\0\0".as_slice(), &packed].concat();
        let text = [b"key\0\x01\0en\0key\0".as_slice(), &packed].concat();
        let chunks = [
            chunk(b"IHDR", &[0; 13]),
            chunk(b"iCCP", &profile),
            chunk(b"zTXt", &profile),
            chunk(b"iTXt", &text),
            chunk(b"iTXt", b"key\0\0\0\0\0text"),
            chunk(b"IDAT", &[0; 900]),
            chunk(b"tEXt", &[65; 100]),
        ];
        let png = [PNG, &chunks.concat()].concat();
        assert_eq!(metadata(&png, 1 << 20), 15_000 + 12 + 100);
        assert_eq!(metadata(&png, 11_000), 11_001);
        for end in 0..png.len() {
            metadata(&png[..end], 11_000);
        }
        let jpeg =
            b"\xff\xd8\xff\xe1\0\x06Exif\xff\xdb\0\x03x\xff\xfe\0\x04ab\xff\xda\0\x02\xff\xe1";
        assert_eq!(metadata(jpeg, 100), 10);
        assert_eq!(metadata(b"GIF89a", 100), 0);
    }
}
