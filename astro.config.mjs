import { defineConfig } from 'astro/config';
import { siteConfig } from './src/integrations/config.ts';

export default defineConfig(siteConfig());
