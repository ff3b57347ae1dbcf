import { unstated, type Reading } from './reading.ts'
import { parseXml, theOne, type Element, type Xml } from './xml.ts'

/**
 * `<Version>` in a `<PropertyGroup>` of the project, else `<VersionPrefix>` with `<VersionSuffix>`
 * (https://learn.microsoft.com/dotnet/core/project-sdk/msbuild-props). Conditions are not evaluated: where a property
 * is set more than once, all must say the same. MSBuild's property names ignore case.
 */
export function readMsbuild(text: string): Reading {
  const xml = parseXml(text)
  if ('problem' in xml) return xml
  if (xml.root.name !== 'Project') return unstated('unreadable', `has <${xml.root.name}> as its root, not <Project>`)
  const version = property(xml, 'version')
  if (version !== undefined) return version

  const prefix = property(xml, 'versionprefix')
  if (prefix === undefined)
    return unstated('no-version', 'has neither <Version> nor <VersionPrefix> in a <PropertyGroup>')
  const suffix = property(xml, 'versionsuffix')
  if ('problem' in prefix || suffix === undefined) return prefix
  if ('problem' in suffix) return suffix
  return suffix.version === '' ? prefix : { ...prefix, version: `${prefix.version}-${suffix.version}` }
}

function property(xml: Xml, name: string): Reading | undefined {
  const groups = xml.root.children.filter((child) => child.name === 'PropertyGroup')
  const elements = groups.flatMap((group) =>
    group.children.filter((child: Element) => child.name.toLowerCase() === name)
  )
  const reading = theOne(xml, elements)
  if (reading === undefined || 'problem' in reading || !/[$@%]\(/u.test(reading.version)) return reading
  return unstated(
    'computed',
    `has ${reading.version} as its <${elements[0]?.name ?? name}>, which the build works out`,
    reading
  )
}
