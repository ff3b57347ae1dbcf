import { afterEach } from '@jest/globals'
import { createScene, type Scene, type SceneOptions } from './scene.ts'

/** Gives a function that makes a scene; after every test the repositories of those that it made are deleted. */
export function usingScenes(): (options?: SceneOptions) => Promise<Scene> {
  const scenes: Scene[] = []
  afterEach(async () => {
    await Promise.all(scenes.splice(0).map(({ project }) => project.remove()))
  })
  return async (options) => {
    const made = await createScene(options)
    scenes.push(made)
    return made
  }
}
