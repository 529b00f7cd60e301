tags-shchuka = Щука
